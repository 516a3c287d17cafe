import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/checks/findWords.ts';
import { wordForms } from '../../src/checks/wordForms.ts';
import { cases as casesEn } from '../../src/i18n/en/cases.ts';
import { check as checkEn } from '../../src/i18n/en/check.ts';
import { cite as citeEn } from '../../src/i18n/en/cite.ts';
import { costs as costsEn } from '../../src/i18n/en/costs.ts';
import { finder as finderEn } from '../../src/i18n/en/finder.ts';
import { help as helpEn } from '../../src/i18n/en/help.ts';
import { operators as operatorsEn } from '../../src/i18n/en/operators.ts';
import { search as searchEn } from '../../src/i18n/en/search.ts';
import { site as siteEn } from '../../src/i18n/en/site.ts';
import { cases as casesZh } from '../../src/i18n/zh/cases.ts';
import { check as checkZh } from '../../src/i18n/zh/check.ts';
import { cite as citeZh } from '../../src/i18n/zh/cite.ts';
import { costs as costsZh } from '../../src/i18n/zh/costs.ts';
import { finder as finderZh } from '../../src/i18n/zh/finder.ts';
import { help as helpZh } from '../../src/i18n/zh/help.ts';
import { operators as operatorsZh } from '../../src/i18n/zh/operators.ts';
import { search as searchZh } from '../../src/i18n/zh/search.ts';
import { site as siteZh } from '../../src/i18n/zh/site.ts';
import { readCollection } from '../../src/loaders/readCollection.ts';

const toolsZh = {
  costs: costsZh,
  finder: finderZh,
  help: helpZh,
  operators: operatorsZh,
  check: checkZh,
};
const toolsEn = {
  costs: costsEn,
  finder: finderEn,
  help: helpEn,
  operators: operatorsEn,
  check: checkEn,
};
const zh = { site: siteZh, cases: casesZh, cite: citeZh, search: searchZh, tools: toolsZh };
const en = { site: siteEn, cases: casesEn, cite: citeEn, search: searchEn, tools: toolsEn };

/** Names that are the same in both languages, and the name of the other language. */
const IN_LATIN = ['siteShort', 'switchLanguage'];

/** Every text of a table of strings, however deep, with the name of its field. */
function texts(value: unknown, name = ''): { name: string; text: string }[] {
  if (typeof value === 'string') return [{ name, text: value }];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, key));
}

describe('the interface', () => {
  it('has the same places to fill in both languages', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();
    const english = texts(en);
    for (const [index, { name, text }] of texts(zh).entries()) {
      expect([name, ...places(english[index]?.text ?? '')]).toEqual([name, ...places(text)]);
    }
  });

  it('does not speak Chinese in English, but for the name of the other language', () => {
    const foreign = texts(en).filter(({ text }) => /\p{Script=Han}/u.test(text));
    expect(foreign.map(({ name }) => name)).toEqual(['switchLanguage']);
  });

  it('speaks Chinese in Chinese', () => {
    // A text of places and marks alone speaks no language.
    const words = texts(zh).filter(({ text }) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')));
    const foreign = words.filter(({ text }) => !/\p{Script=Han}/u.test(text));
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
