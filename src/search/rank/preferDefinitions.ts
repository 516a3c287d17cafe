import type { SearchIndex } from '../index/openIndex.ts';
import { definitions } from '../weights.ts';
import { propertiesOf } from './counts.ts';
import { raise, type Score } from './score.ts';

/** Raises, for a query that asks what a word means, the term and the provisions that define it. */
export function preferDefinitions(
  index: SearchIndex,
  scores: ReadonlyMap<number, Score>,
): Map<number, Score> {
  const preferred = new Map(scores);
  for (const [doc, { score, share }] of scores) {
    if (share < definitions.wholly || propertiesOf(index, doc).kind !== 'term') continue;
    const [, ...definedIn] = index.lexicon.links.find(([from]) => from === doc) ?? [];
    raise(preferred, doc, { score: (definitions.term - 1) * score, share: 0 });
    for (const provision of definedIn.filter((each) => scores.has(each))) {
      raise(preferred, provision, { score: definitions.provisions * score, share: 0 });
    }
  }
  return preferred;
}
