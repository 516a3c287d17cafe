import { expect, it } from 'vitest';
import { lendSupport } from '../../../src/search/rank/lendSupport.ts';
import type { Score } from '../../../src/search/rank/score.ts';
import { builtIndex, found } from '../builtIndex.ts';
import { record } from '../records.ts';

const score = (value: number): Score => ({ score: value, share: 0.5, all: false });
const lent = (links: number[][], ...given: [number, Score][]) => lendSupport(new Map(given), links);

it('raises what an answer rests on, the first of it most', () => {
  const scores = lent([[0, 1, 2]], [0, score(10)], [1, score(1)], [2, score(1)]);
  const [first, second] = [scores.get(1)?.score ?? 0, scores.get(2)?.score ?? 0];
  expect(first).toBeGreaterThan(second);
  expect(second).toBeGreaterThan(1);
});

it('raises an answer by the best of what it rests on, once', () => {
  const one = lent([[0, 1]], [0, score(1)], [1, score(10)]);
  const two = lent([[0, 1, 2]], [0, score(1)], [1, score(10)], [2, score(9)]);
  expect(one.get(0)?.score).toBeGreaterThan(1);
  expect(two.get(0)?.score).toBe(one.get(0)?.score);
});

it('brings in a record that holds nothing of the query, with a part of the meaning only', () => {
  const scores = lent([[0, 1]], [0, score(10)]);
  expect(scores.get(1)?.score).toBeGreaterThan(0);
  expect(scores.get(1)?.share).toBeLessThan(0.5);
  expect(scores.get(1)?.all).toBe(false);
});

it('leaves the scores that it was given as they were', () => {
  const given = new Map([[0, score(10)]]);
  lendSupport(given, [[0, 1]]);
  expect([...given]).toEqual([[0, score(10)]]);
});

it('finds the provision behind an answer that puts it in other words', async () => {
  const index = await builtIndex([
    record({ key: 'laws/a/1', kind: 'provision', law: 'a', article: '1' }),
    record({ key: 'laws/a/2', kind: 'provision', law: 'a', article: '2' }),
    record({
      key: 'faqs/locker',
      kind: 'faq',
      title: { zh: '储物柜只认脸', en: 'A locker that opens by face only' },
      restsOn: ['laws/a/2', 'laws/gone/1'],
    }),
  ]);
  expect((await found(index, '储物柜')).keys).toEqual(['faqs/locker', 'laws/a/2']);
});
