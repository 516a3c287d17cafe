import { expect, it } from 'vitest';
import { pageFilters } from '../../../src/library/pages/pageFilters.ts';
import { searchRecords } from '../../../src/library/records/searchRecords.ts';
import { siteLibrary } from '../siteLibrary.ts';

it.each([
  ['laws/pipl', { kind: 'law', law: 'pipl' }],
  ['laws/pipl/28', { kind: 'provision', law: 'pipl' }],
  ['laws/pipl/2021-11-01', { kind: 'law', law: 'pipl' }],
  ['laws/cybersecurity-law/2017-06-01/42', { kind: 'provision', law: 'cybersecurity-law' }],
  ['cases/gate-case', { kind: 'case' }],
  ['cases/money', {}],
  ['cases/by/setting/gym', {}],
  ['terms', {}],
  ['letters', {}],
  ['letters/gate-another-way', { kind: 'letter' }],
  ['costs', { kind: 'tool' }],
  ['about', {}],
  ['', {}],
])('the words of %j are narrowed by %j', (key, filters) => {
  expect(pageFilters(key)).toEqual(filters);
});

it('pages are narrowed by the kinds that the search has for them', () => {
  const others = searchRecords(siteLibrary).filter(
    ({ key, kind }) => pageFilters(key).kind !== kind,
  );
  // It draws on all cases, and the search keeps it with the topics.
  expect(others.map(({ key }) => key)).toEqual(['cases/matrix']);
});
