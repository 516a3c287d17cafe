import type { SearchIndex } from '../index/openIndex.ts';
import type { Analysis } from '../query/analyse.ts';
import { propertiesOf } from './counts.ts';
import type { Score } from './score.ts';

/** How much of the best record's score, and of the meaning it holds, an answer must have. */
const nearlyBest = 0.8;

/**
 * The answer to an everyday question, where one is nearly as good as the best record: it stands
 * before the provisions, which it explains. Undefined where something else was asked for: what is
 * cited, quoted, defined, or stands in a law that is named.
 *
 * @param ranked The records by score, best first.
 */
export function bestAnswer(
  index: SearchIndex,
  { asksExact, asksMeaning, laws }: Analysis,
  ranked: readonly (readonly [doc: number, score: Score])[],
): number | undefined {
  if (asksExact || asksMeaning || laws.length > 0) return undefined;
  const [, top] = ranked[0] ?? [];
  const [doc, best] = ranked.find((each) => propertiesOf(index, each[0]).kind === 'faq') ?? [];
  if (!top || !best) return undefined;
  const isNear = best.score >= nearlyBest * top.score && best.share >= nearlyBest * top.share;
  return isNear ? doc : undefined;
}
