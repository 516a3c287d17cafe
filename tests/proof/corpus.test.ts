import { describe, expect, it } from 'vitest';
import { type Told, tellFlag } from '../../src/client/check/tellFlag.ts';
import { checkStrings } from '../../src/i18n/check.ts';
import { splitKey } from '../../src/i18n/routes.ts';
import type { Language } from '../../src/law/language.ts';
import { allPageKeys } from '../../src/library/pageKeys.ts';
import { checkText } from '../../src/proof/checkText.ts';
import { siteLibrary } from '../library/siteLibrary.ts';
import { cleanInEnglish } from './corpus/clean.en.ts';
import { cleanInChinese } from './corpus/clean.zh.ts';
import { errorsInEnglish } from './corpus/errors.en.ts';
import { errorsInChinese } from './corpus/errors.zh.ts';
import type { Seeded } from './corpus/seeded.ts';
import { siteBook } from './siteBook.ts';

const pageKeys = new Set(allPageKeys(siteLibrary));
const pages = { when: 'when', cases: 'cases' };
const kindsIn = (text: string) => checkText(text, siteBook).flags.map(({ fault }) => fault.kind);

/** All that is said of a text, in a line. */
function said(text: string, locale: Language): string {
  const teller = { book: siteBook, strings: checkStrings[locale], locale, pages };
  return checkText(text, siteBook)
    .flags.map((flag) => wordsOf(tellFlag(flag, teller)))
    .join(' ');
}

function wordsOf({ title, why, right = '', advice, links }: Told): string {
  const parts = [title, ...why, right, advice?.say ?? '', advice?.why ?? ''];
  return [...parts, ...links.map(({ text }) => text)].join(' ');
}

const seeded: [Language, Seeded[]][] = [
  ['zh', errorsInChinese],
  ['en', errorsInEnglish],
];
const clean: [Language, [string, string][]][] = [
  ['zh', cleanInChinese],
  ['en', cleanInEnglish],
];

describe.each(seeded)('errors in %s', (language, errors) => {
  it.each(errors)('%s', (text, kind, right) => {
    expect(kindsIn(text)).toEqual([kind]);
    expect(said(text, language)).toContain(right);
  });

  it('cite a page of the site, each', () => {
    const flags = errors.flatMap(([text]) => checkText(text, siteBook).flags);
    expect(flags.filter(({ references }) => references.length === 0)).toEqual([]);
    const keys = flags.flatMap(({ references }) => references.map((each) => splitKey(each).key));
    expect(keys.filter((key) => !pageKeys.has(key))).toEqual([]);
  });
});

describe.each(clean)('texts in %s that are right', (_language, texts) => {
  it.each(texts)('%s', (_name, text) => {
    const flags = checkText(text, siteBook).flags;
    expect(flags.map(({ words, fault }) => `${fault.kind}: ${words}`)).toEqual([]);
  });
});

describe('the corpus', () => {
  it('holds 80 errors and 30 clean texts at least', () => {
    expect(errorsInChinese.length + errorsInEnglish.length).toBeGreaterThanOrEqual(80);
    expect(cleanInChinese.length + cleanInEnglish.length).toBeGreaterThanOrEqual(30);
  });

  it('has an error of every kind', () => {
    const kinds = new Set([...errorsInChinese, ...errorsInEnglish].map(([, kind]) => kind));
    const told = Object.keys(checkStrings.zh.faults).filter((kind) => kind !== 'article-not-here');
    expect(told.filter((kind) => !kinds.has(kind as never))).toEqual([]);
  });
});
