import { expect, it } from 'vitest';
import { pageFilters } from '../../../src/library/pages/pageFilters.ts';

it.each([
  ['laws/pipl', { kind: 'law', law: 'pipl' }],
  ['laws/pipl/28', { kind: 'provision', law: 'pipl' }],
  ['laws/pipl/2021-11-01', { kind: 'law', law: 'pipl' }],
  ['laws/cybersecurity-law/2017-06-01/42', { kind: 'provision', law: 'cybersecurity-law' }],
  ['cases/gate-case', { kind: 'case' }],
  ['cases/money', {}],
  ['cases/by/setting/gym', {}],
  ['terms', {}],
  ['about', {}],
  ['', {}],
])('the words of %j are narrowed by %j', (key, filters) => {
  expect(pageFilters(key)).toEqual(filters);
});
