import type { Mutant } from './mutant.ts';

/** Breakages of the check of a text. */
export const proof: readonly Mutant[] = [
  {
    name: 'last-article-is-one-too-many',
    breaks: 'the last article of a law that is carried in part is said not to exist',
    file: 'src/proof/faults/citedPlaces.ts',
    find: 'Number(main) > law.total;',
    replace: 'Number(main) >= law.total;',
    tests: ['tests/proof/checkText.test.ts', 'tests/proof/corpus.test.ts'],
  },
  {
    name: 'first-day-is-too-early',
    breaks: 'a law is said not to exist on its first day',
    file: 'src/proof/faults/appliedEarly.ts',
    find: 'day >= first ||',
    replace: 'day > first ||',
    tests: ['tests/proof/checkText.test.ts'],
  },
  {
    name: 'every-number-is-confirmed',
    breaks: 'a case number that no source bears out passes for one that was seen',
    file: 'src/proof/build/proofCase.ts',
    find: 'confirmed: false',
    replace: 'confirmed: true',
    tests: ['tests/proof/corpus.test.ts'],
  },
  {
    name: 'settlement-denied-is-flagged',
    breaks: 'who writes that there was no judgment is told so once more',
    file: 'src/proof/faults/matters.ts',
    find: 'if (!found || DENIED.test(words) || BANNED',
    replace: 'if (!found || BANNED',
    tests: ['tests/proof/corpus.test.ts'],
  },
  {
    name: 'translation-passes-for-law',
    breaks: 'English words pass for those of the law',
    file: 'src/proof/faults/quotations.ts',
    find: "if (language === 'en') return english(",
    replace: "if (language === 'en' && !direct) return english(",
    tests: ['tests/proof/corpus.test.ts'],
  },
  {
    name: 'check-says-nothing-aloud',
    breaks: 'what was found is shown and not read out',
    file: 'src/client/check/checkPage.ts',
    find: 'say(summary);',
    replace: 'void summary;',
    tests: ['tests/client/check/checkPage.test.ts'],
  },
  {
    name: 'failed-data-is-kept',
    breaks: 'laws that could not be loaded once are never asked for again',
    file: 'src/client/check/siteBook.ts',
    find: 'opened = undefined;',
    replace: '',
    tests: ['tests/client/check/siteBook.test.ts'],
  },
];
