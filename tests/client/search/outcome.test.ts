import { expect, it } from 'vitest';
import { type Outcome, outcome } from '../../../src/client/search/outcome.ts';
import { searchStrings } from '../../../src/i18n/search.ts';

const where = { ui: 'en', strings: searchStrings.en } as const;
const answer = (given: Partial<Outcome>): Outcome => ({
  query: 'q',
  exact: false,
  asksExact: false,
  told: [],
  lawNames: new Map([['criminal-law', 'Criminal Law']]),
  total: 3,
  incomplete: false,
  ...given,
});

const cases: [of: string, given: Partial<Outcome>, said: string][] = [
  ['an exact answer needs no word', { exact: true, asksExact: true }, ''],
  ['the nearest to a question needs none either', {}, ''],
  [
    'the nearest to words that were to be exact',
    { asksExact: true },
    'Nothing matches “q” exactly. These come nearest.',
  ],
  ['a query read anew', { exact: true, readAs: 'consent' }, 'Searched for “consent”.'],
  [
    'an index in part',
    { exact: true, incomplete: true },
    'A part of the index could not be read; results may be missing.',
  ],
  ['nothing at all', { total: 0 }, 'Nothing was found for “q”.'],
  [
    'a law that is not carried',
    { asksExact: true, told: [{ kind: 'not-carried', name: 'Data Security Law' }] },
    'This site does not carry “Data Security Law”. What follows is from elsewhere.',
  ],
  [
    'the law of another place',
    { asksExact: true, told: [{ kind: 'foreign', name: 'GDPR' }] },
    '“GDPR” is the law of another country or region; this site carries that of mainland China alone.',
  ],
  [
    'a draft',
    { asksExact: true, told: [{ kind: 'paper', paper: 'draft', name: 'draft PIPL' }] },
    '“draft PIPL” is a draft, not law in force.',
  ],
  [
    'an article that is not here',
    {
      told: [{ kind: 'absent', law: 'criminal-law', article: '253', has: ['253-1', '286', '287'] }],
    },
    'This site does not carry Article 253 of the Criminal Law; it carries Articles 253-1, 286-287.',
  ],
  [
    'an article of another number now',
    { exact: true, told: [{ kind: 'renumbered', law: 'criminal-law', article: '41', now: '43' }] },
    'Former Article 41 of the Criminal Law is now Article 43.',
  ],
];

it.each(cases)('says of %s', (_, given, said) => {
  expect(outcome(answer(given), where)).toBe(said);
});

it('says a long text again on one line, and by what it was searched', () => {
  const long = `${'A sentence about faces.\n'.repeat(20)}`;
  expect(outcome(answer({ query: long, decidedBy: long }), where)).toBe(
    'A long text: searched by its beginning, “A sentence about faces. A sentence about…”. Every provision that it cites is listed.',
  );
});
