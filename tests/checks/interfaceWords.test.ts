import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/checks/findWords.ts';
import { wordForms } from '../../src/checks/wordForms.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { readCollection } from '../../src/loaders/readCollection.ts';

/** Names that are the same in both languages, and the name of the other language. */
const IN_LATIN = ['siteShort', 'switchLanguage'];

/** Every text of a table of strings, however deep, with the name of its field. */
function texts(value: unknown, name = ''): { name: string; text: string }[] {
  if (typeof value === 'string') return [{ name, text: value }];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, key));
}

describe('the interface', () => {
  it('speaks Chinese in Chinese', () => {
    const foreign = texts(zh).filter(({ text }) => !/\p{Script=Han}/u.test(text));
    expect(foreign.map(({ name }) => name).filter((name) => !IN_LATIN.includes(name))).toEqual([]);
  });

  it('uses no ASCII punctuation beside Chinese characters', () => {
    const beside = /\p{Script=Han}[,.:;?!()"']|[,.:;?!()"']\p{Script=Han}/u;
    expect(texts(zh).filter(({ text }) => beside.test(text))).toEqual([]);
  });

  it('keeps to the preferred English words', () => {
    const { terms } = readCollection(join(import.meta.dirname, '..', '..', 'content'));
    const avoided = terms.flatMap(({ data }) => data.avoid.map(wordForms));
    const found = texts(en).flatMap(({ name, text }) =>
      avoided.flatMap((pattern) => findWords({ file: name, line: 1, text }, pattern)),
    );
    expect(avoided.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });
});
