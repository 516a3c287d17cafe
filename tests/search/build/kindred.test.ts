import { expect, it } from 'vitest';
import { kindredOf } from '../../../src/search/build/kindred.ts';
import type { Posting } from '../../../src/search/index/postings.ts';

const postings = (...docs: number[]): Posting[] =>
  docs.map((doc) => ({ doc, impact: 60, literal: true }));

const terms = new Map([
  ['locker', postings(0, 1)],
  ['swim', postings(0, 1, 2)],
  ['gym', postings(2, 3)],
  ['alone', postings(4)],
]);

it('tells by whom a record is kept company, and how much of their company it is', () => {
  const kindred = kindredOf(terms, 5);
  const shares = new Map(kindred.get('1')?.map(({ doc, impact }) => [doc, impact]));
  expect([...shares.keys()]).toEqual([0, 2]);
  expect(shares.get(0)).toBeGreaterThan(shares.get(2) ?? 127);
});

it('shares out the company of each record in full', () => {
  const kindred = [...kindredOf(terms, 5).values()].flat();
  const sum = (wanted: number) =>
    kindred.reduce((total, { doc, impact }) => total + (doc === wanted ? impact : 0), 0);
  for (const doc of [0, 1, 2, 3]) expect(Math.abs(sum(doc) - 127)).toBeLessThanOrEqual(3);
});

it('leaves alone a record that shares no word, and words that most records have', () => {
  const common = new Map([['law', postings(...Array.from({ length: 60 }, (_, doc) => doc))]]);
  expect(kindredOf(terms, 5).has('4')).toBe(false);
  expect(kindredOf(common, 60).size).toBe(0);
});
