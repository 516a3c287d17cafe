import type { Posting } from '../index/postings.ts';
import { hasHan } from '../text/hasHan.ts';
import type { WeighedPosting } from './impacts.ts';

/** How many terms of its commentary are kept for a record: pairs of characters, and words. */
const kept = { pairs: 30, words: 60 };

/**
 * Drops the terms that stand only in the commentary on a record, save those that tell most of it
 * (Büttcher and Clarke 2006, pruning by document). Commentary says whom a page is for in more
 * words than anybody looks for; whoever looks for these words finds them through Pagefind.
 */
export function keepTelling(
  all: ReadonlyMap<string, readonly WeighedPosting[]>,
  documents: number,
): Map<string, Posting[]> {
  const byRecord = new Map<number, { term: string; worth: number }[]>();
  for (const [term, postings] of all) {
    const rarity = Math.log(documents / postings.length);
    for (const { doc, impact } of postings.filter(({ aside }) => aside)) {
      const list = byRecord.get(doc) ?? [];
      byRecord.set(doc, list);
      list.push({ term, worth: impact * rarity });
    }
  }
  const dropped = new Map<string, Set<number>>();
  for (const [doc, terms] of byRecord) {
    const best = terms.sort((a, b) => b.worth - a.worth);
    const pairs = best.filter(({ term }) => hasHan(term)).slice(kept.pairs);
    const words = best.filter(({ term }) => !hasHan(term)).slice(kept.words);
    for (const { term } of [...pairs, ...words]) {
      dropped.set(term, (dropped.get(term) ?? new Set()).add(doc));
    }
  }
  const left = [...all].map(([term, postings]): [string, Posting[]] => [
    term,
    postings.filter(({ doc }) => !dropped.get(term)?.has(doc)),
  ]);
  return new Map(left.filter(([, { length }]) => length > 0));
}
