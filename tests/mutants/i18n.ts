import type { Mutant } from './mutant.ts';

/** Breakages of languages, addresses and strings. */
export const i18n: readonly Mutant[] = [
  {
    name: 'address-drops-the-anchor',
    breaks: 'every link to a 款 lands at the top of its page',
    file: 'src/i18n/routes.ts',
    find: "return base.replace(/\\/$/, '') + pathOf(locale, key, anchor);",
    replace: "return base.replace(/\\/$/, '') + pathOf(locale, key, anchor.slice(0, 0));",
    tests: ['tests/i18n/routes.test.ts'],
  },
  {
    name: 'base-with-two-slashes',
    breaks: 'below a base path no link leads anywhere',
    file: 'src/i18n/routes.ts',
    find: "base.replace(/\\/$/, '')",
    replace: 'base',
    tests: ['tests/i18n/routes.test.ts'],
  },
  {
    name: 'reference-loses-its-anchor',
    breaks: 'references in content lead to the article, not to the 款',
    file: 'src/i18n/routes.ts',
    find: 'return { key, anchor };',
    replace: "return { key, anchor: anchor && '' };",
    tests: ['tests/i18n/routes.test.ts'],
  },
  {
    name: 'fill-does-not-throw',
    breaks: 'readers see "undefined" where a value is missing',
    file: 'src/i18n/fill.ts',
    find: 'if (value === undefined) throw',
    replace: "if (name === '') throw",
    tests: ['tests/i18n/fill.test.ts'],
  },
  {
    name: 'unknown-language-is-english',
    breaks: 'a page without a language is taken for the translation',
    file: 'src/i18n/locales.ts',
    find: "?? 'zh'",
    replace: "?? 'en'",
    tests: ['tests/i18n/locales.test.ts'],
  },
  {
    name: 'other-language-is-ones-own',
    breaks: 'the switch of languages leads to the same page',
    file: 'src/i18n/locales.ts',
    find: "other: 'zh',",
    replace: "other: 'en',",
    tests: ['tests/i18n/locales.test.ts'],
  },
  {
    name: 'thousands-run-together',
    breaks: 'English figures are written 31020',
    file: 'src/i18n/formatNumber.ts',
    find: 'useGrouping: groupsThousands',
    replace: 'useGrouping: groupsThousands && value < 0',
    tests: ['tests/i18n/locales.test.ts'],
  },
  {
    name: 'other-language-marked-as-ones-own',
    breaks: 'Chinese in an English text is marked as English',
    file: 'src/i18n/markedRuns.ts',
    find: 'locales[run.language].lang',
    replace: 'locales[language].lang',
    tests: ['tests/i18n/markedRuns.test.ts'],
  },
];
