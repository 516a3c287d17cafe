import type { SearchIndex } from '../index/openIndex.ts';
import type { Posting } from '../index/postings.ts';

/** What a term says by being rare: the inverse document frequency of BM25. */
export function rarityOf({ manifest }: SearchIndex, { length }: readonly Posting[]): number {
  return Math.log(1 + (manifest.documents - length + 0.5) / (length + 0.5));
}
