import { describe, expect, it } from 'vitest';
import { moneyIndex } from '../../../src/library/cases/money.ts';
import { sumWords } from '../../../src/library/cases/sumWords.ts';
import { siteLibrary } from '../siteLibrary.ts';

const { groups, without } = moneyIndex(siteLibrary.cases);
const sums = groups.flatMap((group) => group.sums);

describe('the index of money', () => {
  it('holds every sum of every case once, and the cases without any apart', () => {
    const named = siteLibrary.cases.flatMap(({ id, data }) =>
      data.amounts.map(({ label }) => `${id} ${label.en}`),
    );
    expect(sums.map(({ entry, sum }) => `${entry.id} ${sum.label.en}`).toSorted()).toEqual(
      named.toSorted(),
    );
    const cases = new Set([...sums.map(({ entry }) => entry.id), ...without.map(({ id }) => id)]);
    expect(cases.size).toBe(siteLibrary.cases.length);
  });

  it('says who pays whom, wherever something was ordered or agreed', () => {
    const silent = sums.filter(({ sum: { result, who } }) => {
      return ['ordered', 'agreed', 'paid'].includes(result) && who === undefined;
    });
    expect(silent.map(({ entry, sum }) => `${entry.id} ${sum.label.en}`)).toEqual([]);
  });

  it('says at which stage, wherever something was decided', () => {
    const silent = sums.filter(
      ({ sum: { result, stage } }) => !['none', 'paid'].includes(result) && stage === undefined,
    );
    expect(silent.map(({ entry, sum }) => `${entry.id} ${sum.label.en}`)).toEqual([]);
  });

  it('names only stages that the case has', () => {
    const strange = sums.filter(
      ({ entry, sum: { stage } }) =>
        stage && !entry.data.stages.some((found) => found.stage === stage),
    );
    expect(strange.map(({ entry }) => entry.id)).toEqual([]);
  });
});

it.each([
  [{ value: 1038 }, '1038元', '1,038 yuan'],
  [{ value: 8000, upTo: 12000 }, '8000元至12000元', '8,000 to 12,000 yuan'],
  [{}, '数额未公布或者未见', 'sum not published or not seen'],
])('%o is printed', (sum, zh, en) => {
  expect(sumWords(sum, 'zh')).toBe(zh);
  expect(sumWords(sum, 'en')).toBe(en);
});
