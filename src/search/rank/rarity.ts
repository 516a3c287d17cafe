import type { SearchIndex } from '../index/openIndex.ts';
import type { Posting } from '../index/postings.ts';

/** How much more a rare term says than a common one; 1 is BM25's own. */
const rarityMatters = 0.775;

/** What a term says by being rare: the inverse document frequency of BM25, to a power. */
export function rarityOf({ manifest }: SearchIndex, { length }: readonly Posting[]): number {
  const idf = Math.log(1 + (manifest.documents - length + 0.5) / (length + 0.5));
  return idf ** rarityMatters;
}
