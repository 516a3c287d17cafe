import type { SearchIndex } from '../index/openIndex.ts';
import { kindred as weights } from '../weights.ts';
import { raise, type Score } from './score.ts';

/**
 * Lets the best records raise those that speak of the same things in other words (see
 * `kindredOf`): each is lent a part of what its company scores on the average.
 */
export async function lendToKindred(
  index: SearchIndex,
  scores: ReadonlyMap<number, Score>,
): Promise<Map<number, Score>> {
  const best = [...scores]
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .slice(0, weights.lenders);
  const kindred = await Promise.all(best.map(([doc]) => index.kindred(doc)));
  const lent = new Map(scores);
  for (const [i, [, from]] of best.entries()) {
    for (const { doc, impact } of kindred[i] ?? []) {
      const score = (weights.score * from.score * impact) / 127;
      raise(lent, doc, { score, share: weights.meaning * from.share });
    }
  }
  return lent;
}
