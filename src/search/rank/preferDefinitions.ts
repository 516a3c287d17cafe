import type { SearchIndex } from '../index/openIndex.ts';
import { propertiesOf } from './counts.ts';
import { raise, type Score } from './score.ts';

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
  for (const [doc, { score, share }] of scores) {
    if (share < wholly || propertiesOf(index, doc).kind !== 'term') continue;
    const [, ...definedIn] = index.lexicon.links.find(([from]) => from === doc) ?? [];
    raise(preferred, doc, { score: (theTerm - 1) * score, share: 0 });
    for (const provision of definedIn.filter((each) => scores.has(each))) {
      raise(preferred, provision, { score: itsProvisions * score, share: 0 });
    }
  }
  return preferred;
}
