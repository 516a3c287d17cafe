import { describe, expect, it } from 'vitest';
import { askedAnswers, copiedAsks, readAnswers, readAsked } from '../../scripts/coverage/asked.ts';

const table = `# What people ask

| # | zh | en | place |
|---|---|---|---|
| 1 | 不再办卡 | No more cards | home |
| 2 | 系统认错人 | Wrongly identified | any |
`;
const rows = readAsked(table);
const pages = readAnswers('1: [faqs/card, faqs/gate]\n2: []\n');

describe('the questions that people ask', () => {
  it('are the rows of the table', () => {
    expect(rows).toEqual([
      { row: 1, zh: '不再办卡', en: 'No more cards' },
      { row: 2, zh: '系统认错人', en: 'Wrongly identified' },
    ]);
  });

  it.each([
    ['no rows', '# Nothing'],
    ['a number twice', `${table}| 2 | 又一个 | Another | any |\n`],
  ])('are refused with %s', (_, markdown) => {
    expect(() => readAsked(markdown)).toThrow('asked.md has');
  });

  it('are answered where one of their pages is among the first three, in both languages', async () => {
    const third = async () => ['laws/a', 'faqs/other', 'faqs/gate'];
    const [first] = await askedAnswers(rows, pages, third);
    expect(first?.missing).toEqual([]);
  });

  it('are not where it is the fourth, nor in one language only', async () => {
    const [first] = await askedAnswers(rows, pages, async (_, language) =>
      language === 'en' ? ['faqs/card'] : ['a', 'b', 'c', 'faqs/card'],
    );
    expect(first?.missing).toEqual(['zh: found as result 4 by "不再办卡"']);
  });

  it('are not where no page is named', async () => {
    const [, second] = await askedAnswers(rows, pages, async () => ['faqs/card']);
    expect(second?.missing).toEqual(['no page answers it']);
  });

  it('are not copied into what a page is found by', () => {
    expect(
      copiedAsks(rows, ['不再办卡？', '物业不再办卡', 'no more cards', 'no card any more']),
    ).toEqual(['不再办卡？', 'no more cards']);
  });
});
