import { describe, expect, it } from 'vitest';
import { caseStrings } from '../../src/i18n/cases.ts';

/** Every text of a table of strings, however deep, with the name of its field. */
function texts(value: unknown, name = ''): { name: string; text: string }[] {
  if (typeof value === 'string') return [{ name, text: value }];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, key));
}

describe('what the pages of cases say', () => {
  it('is Chinese in Chinese, with its punctuation', () => {
    const beside = /\p{Script=Han}[,.:;?!()"']|[,.:;?!()"']\p{Script=Han}/u;
    const wrong = texts(caseStrings.zh).filter(
      ({ name, text }) =>
        name !== 'withCount' && (!/\p{Script=Han}/u.test(text) || beside.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('is not Chinese in English', () => {
    expect(texts(caseStrings.en).filter(({ text }) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('has the same places to fill in both languages', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    const english = texts(caseStrings.en);
    for (const [index, { name, text }] of texts(caseStrings.zh).entries())
      expect(places(english[index]?.text ?? ''), name).toEqual(places(text));
  });
});
