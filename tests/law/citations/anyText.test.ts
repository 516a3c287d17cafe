import { describe, expect, it } from 'vitest';
import { findCaseNumbers } from '../../../src/law/caseNumber.ts';
import type { Citation } from '../../../src/law/citations/citation.ts';
import { parseEnglish } from '../../../src/law/citations/en/parse.ts';
import { parseChinese } from '../../../src/law/citations/zh/parse.ts';
import { chineseNames, englishNames } from './names.ts';

function times(words: string): string {
  return words.repeat(Math.ceil(10_000 / words.length)).slice(0, 10_000);
}

const HOSTILE: [name: string, text: string][] = [
  ['第', times('第')],
  ['numerals', `第${times('一')}`],
  ['numerals in a list', `第${times('一、')}`],
  ['bare paragraphs', times('第二款')],
  ['bare items', times('第三项，')],
  ['该法 without a law', times('该法第一条')],
  ['articles of one law', `民法典${times('第一条、')}`],
  ['open brackets', `民法典${times('（')}第一条`],
  ['pairs of brackets', `民法典${times('（）')}第一条`],
  ['open titles', `${times('《')}第一条`],
  ['nested titles', `${times('《》')}第一条`],
  ['case brackets', times('（2019）浙')],
  ['Article', times('Article 1, ')],
  ['a long list of articles', `Articles ${times('1, ')}`],
  ['bare English paragraphs', times('paragraph 2 ')],
  ['capitals', `Article 1 of the ${times('Law Of ')}`],
  ['preceding', times('the preceding ')],
  ['items of items', times('item (1) of ')],
  ['that Law', times('Article 1 of that Law ')],
  ['spaces', `第${times(' ')}条`],
  ['lone surrogates', times('\ud800第一条\udc00')],
  ['control characters', times('\u0000\u202e第一条')],
  ['markup', times('<b>Article 1</b>')],
];

describe('any text of 10,000 characters', () => {
  it.each(HOSTILE)('is read at once: %s', (_name, text) => {
    const started = performance.now();
    const citations = [...parseChinese(text, chineseNames), ...parseEnglish(text, englishNames)];
    findCaseNumbers(text);
    expect(performance.now() - started).toBeLessThan(4000);
    for (const citation of citations) expectInside(text, citation);
  });
});

describe('no citation overlaps another', () => {
  it.each([
    ['zh', '民法典第一千零三十四条规定第二条'],
    ['zh', '个保法第四条解释第二条、第三条的规定第四条'],
    ['zh', '民法典第一条（法释〔2021〕15号）第二条'],
    ['en', 'Article 4 of the PIPL and the Civil Code, Article 2'],
    ['en', 'the PIPL, Article 4, Law, Article 2 of the Civil Code'],
  ])('in %s: %s', (language, text) => {
    const citations =
      language === 'zh' ? parseChinese(text, chineseNames) : parseEnglish(text, englishNames);
    expect(citations.length).toBeGreaterThan(1);
    citations.slice(1).forEach(({ start }, index) => {
      expect(start).toBeGreaterThanOrEqual(citations[index]?.end ?? 0);
    });
  });
});

function expectInside(text: string, { start, end, targets }: Citation): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(start).toBeLessThan(end);
  expect(targets.every((target) => start <= target.start && target.end <= end)).toBe(true);
}
