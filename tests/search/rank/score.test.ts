import { expect, it } from 'vitest';
import { conceptsOf } from '../../../src/search/query/concepts.ts';
import { scoreRecords } from '../../../src/search/rank/score.ts';
import { builtIndex } from '../builtIndex.ts';

const index = await builtIndex();

it('a word said many times is looked up once, and counts as often as it is said', async () => {
  const asked: string[] = [];
  const listening = {
    ...index,
    postings: (term: string) => {
      asked.push(term);
      return index.postings(term);
    },
  };
  const best = async (query: string) =>
    [...(await scoreRecords(listening, conceptsOf(query, []))).values()].map(({ score }) => score);
  const once = await best('information');
  const thrice = await best('information information information');
  expect(asked).toHaveLength(2);
  expect(once.length).toBeGreaterThan(0);
  expect(thrice.map((score) => score / 3)).toEqual(once.map((score) => expect.closeTo(score)));
});
