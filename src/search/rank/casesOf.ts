import type { SearchIndex } from '../index/openIndex.ts';
import type { CitedRecord } from '../query/cited.ts';
import { propertiesOf } from './counts.ts';

/**
 * Where provisions stand with the cases that applied them, and the cases that rest on those cited:
 * for who asks for the cases that applied an article.
 */
export function casesOf(
  index: SearchIndex,
  cited: readonly CitedRecord[],
): { matrix: number[]; cases: number[] } {
  const isCase = (doc: number) => propertiesOf(index, doc).kind === 'case';
  const { links } = index.lexicon;
  const applied = new Set(cited.map(({ doc }) => doc));
  const matrix = links.filter(([from = -1, ...to]) => !isCase(from) && to.every(isCase));
  const cases = links.filter(
    ([from = -1, ...to]) => isCase(from) && to.some((doc) => applied.has(doc)),
  );
  return {
    matrix: matrix.flatMap(([from]) => from ?? []),
    cases: cases.flatMap(([from]) => from ?? []),
  };
}
