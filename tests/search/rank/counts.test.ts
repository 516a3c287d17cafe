import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/search/index/openIndex.ts';
import { countsOf, filtered, propertiesOf } from '../../../src/search/rank/counts.ts';
import type { Hit } from '../../../src/search/rank/hit.ts';

/** Two laws (0, 1), two provisions of the first (2, 3), one of the second (4), a case (5). */
const index = {
  manifest: {
    runs: [
      { kind: 'law', first: 0, count: 2 },
      { kind: 'provision', law: 'a', first: 2, count: 2 },
      { kind: 'provision', law: 'b', first: 4, count: 1 },
      { kind: 'case', first: 5, count: 1 },
    ],
  },
  lexicon: {
    laws: [
      { id: 'a', doc: 0 },
      { id: 'b', doc: 1 },
    ],
  },
} as unknown as SearchIndex;
const hits = [0, 1, 2, 3, 4, 5].map((doc): Hit => ({ doc, group: 'related', score: 1 }));

it.each([
  [0, { kind: 'law', law: 'a' }],
  [3, { kind: 'provision', law: 'a' }],
  [5, { kind: 'case', law: undefined }],
])('record %d is %j', (doc, properties) => {
  expect(propertiesOf(index, doc)).toEqual(properties);
});

describe('results', () => {
  it.each([
    [{}, [0, 1, 2, 3, 4, 5]],
    [{ kind: 'provision' as const }, [2, 3, 4]],
    [{ law: 'a' }, [0, 2, 3]],
    [{ kind: 'provision' as const, law: 'b' }, [4]],
    [{ kind: 'case' as const, law: 'b' }, []],
  ])('narrowed by %j are %j', (filter, docs) => {
    expect(filtered(index, hits, filter).map(({ doc }) => doc)).toEqual(docs);
  });

  it('are counted as choosing would leave them: kinds within the law, laws within the kind', () => {
    const { kinds, laws } = countsOf(index, hits, { kind: 'provision', law: 'a' });
    expect([...kinds]).toEqual([
      ['law', 1],
      ['provision', 2],
    ]);
    expect([...laws]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
