import { propertiesOf } from './counts.ts';
import type { SearchIndex } from './openIndex.ts';
import type { Score } from './score.ts';

/** How much of a query's meaning the name and the definition of a term must hold to be the one asked for. */
const wholly = 0.9;
/** How much more the term counts that is asked for. */
const theTerm = 1.6;
/** How much of its score goes to the provisions that define it. */
const itsProvisions = 0.8;

/** Raises, for a query that asks what a word means, the term and the provisions that define it. */
export function preferDefinitions(
  index: SearchIndex,
  scores: ReadonlyMap<number, Score>,
): Map<number, Score> {
  const preferred = new Map(scores);
  const add = (doc: number, more: number) => {
    const own = preferred.get(doc);
    if (own) preferred.set(doc, { ...own, score: own.score + more });
  };
  for (const [doc, { score, share }] of scores) {
    if (share < wholly || propertiesOf(index, doc).kind !== 'term') continue;
    const [, ...definedIn] = index.lexicon.links.find(([from]) => from === doc) ?? [];
    add(doc, (theTerm - 1) * score);
    for (const provision of definedIn) add(provision, itsProvisions * score);
  }
  return preferred;
}
