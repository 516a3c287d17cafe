import type { Posting } from '../index/postings.ts';
import { kindred as weights } from '../weights.ts';

/** The most that a share is stored as. */
const whole = 127;

interface Weighed {
  postings: readonly Posting[];
  rarity: number;
}

interface TermOf {
  term: Weighed;
  weight: number;
}

/** The telling terms of each record, weightiest first. */
function termsByRecord(terms: readonly Weighed[], documents: number): TermOf[][] {
  const byRecord = Array.from({ length: documents }, (): TermOf[] => []);
  for (const term of terms) {
    for (const { doc, impact } of term.postings) {
      byRecord[doc]?.push({ term, weight: impact * term.rarity });
    }
  }
  return byRecord.map((list) => list.sort((a, b) => b.weight - a.weight));
}

const lengthOf = (terms: readonly TermOf[]) =>
  Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0));

/** The records most like one, with how like they are: its own words are put to them as a query. */
function companyOf(doc: number, own: readonly TermOf[], lengths: readonly number[]) {
  const likeness = new Map<number, number>();
  for (const { term, weight } of own.slice(0, weights.weightiest)) {
    for (const other of term.postings) {
      const product = (weight * other.impact * term.rarity) / (lengths[other.doc] ?? 1);
      likeness.set(other.doc, (likeness.get(other.doc) ?? 0) + product);
    }
  }
  likeness.delete(doc);
  return [...likeness].sort(([a, x], [b, y]) => y - x || a - b).slice(0, weights.company);
}

/**
 * Which records speak of the same things: by the number of a record, written as a term, those
 * that have it for company, each with the share (0-127) that it has in their company. Records
 * about one thing are wanted together (van Rijsbergen's cluster hypothesis, 1979): a score tells
 * of the kindred too.
 *
 * @param all The postings of the collection (see `postingsOf`).
 */
export function kindredOf(
  all: ReadonlyMap<string, readonly Posting[]>,
  documents: number,
): Map<string, Posting[]> {
  const telling = [...all.values()]
    .filter(({ length }) => length > 1 && length <= weights.commonest)
    .map((postings) => ({ postings, rarity: Math.log(documents / postings.length) }));
  const byRecord = termsByRecord(telling, documents);
  const lengths = byRecord.map(lengthOf);
  const kindred = new Map<string, Posting[]>();
  for (const [doc, own] of byRecord.entries()) {
    const nearest = companyOf(doc, own, lengths);
    const sum = nearest.reduce((total, [, likeness]) => total + likeness, 0);
    for (const [other, likeness] of nearest) {
      const impact = Math.max(1, Math.round((whole * likeness) / sum));
      const list = kindred.get(String(other)) ?? [];
      list.push({ doc, impact, literal: false });
      kindred.set(String(other), list);
    }
  }
  return kindred;
}
