import type { SearchIndex } from '../index/openIndex.ts';
import type { Analysis } from '../query/analyse.ts';
import { answer } from '../weights.ts';
import { propertiesOf } from './counts.ts';
import type { Score } from './score.ts';

type Ranked = readonly [doc: number, score: Score];

/** Whether a record has at least a part of another's score, and of the meaning that it holds. */
const nears = (part: number, [, one]: Ranked, [, other]: Ranked) =>
  one.score >= part * other.score && one.share >= part * other.share;

/**
 * The answer to an everyday question, where one is nearly as good as the best record: it stands
 * before the provisions, which it explains. Of answers that fit almost alike the one that authors
 * put first leads: they put the general before the special. Undefined where something else was
 * asked for: what is cited, quoted, defined, or stands in a law that is named.
 *
 * @param ranked The records by score, best first.
 */
export function bestAnswer(
  index: SearchIndex,
  { asksExact, asksMeaning, laws }: Analysis,
  ranked: readonly Ranked[],
): number | undefined {
  if (asksExact || asksMeaning || laws.length > 0) return undefined;
  const [top] = ranked;
  const answers = ranked.filter(([doc]) => propertiesOf(index, doc).kind === 'faq');
  const [best] = answers;
  if (!top || !best || !nears(answer.leads, best, top)) return undefined;
  const alike = answers.filter((each) => nears(answer.alike, each, best));
  return Math.min(...alike.map(([doc]) => doc));
}
