import { expect, it } from 'vitest';
import type { Answer } from '../../../src/client/search/ask.ts';
import { outcome } from '../../../src/client/search/outcome.ts';
import { searchStrings } from '../../../src/i18n/search.ts';

const where = { base: '/', ui: 'en', strings: searchStrings.en } as const;
const answer = (given: Partial<Answer>): Answer => ({
  query: 'q',
  exact: false,
  total: 3,
  results: [],
  counts: { kinds: new Map(), laws: new Map() },
  ...given,
});

it.each([
  ['an exact answer needs no word', { exact: true }, ''],
  ['the nearest', {}, 'Nothing matches “q” exactly. These come nearest.'],
  ['a query read anew', { exact: true, readAs: 'consent' }, 'Searched for “consent”.'],
  ['nothing at all', { total: 0 }, 'Nothing was found for “q”.'],
  [
    'a law that is not carried',
    { otherLaw: 'GDPR' },
    'This site does not carry the “GDPR”. What follows is from elsewhere.',
  ],
])('says of %s', (_, given, said) => {
  expect(outcome(answer(given), where)).toBe(said);
});
