import { expect, it } from 'vitest';
import { readState, writeState } from '../../../src/client/search/addressState.ts';

it.each([
  ['#q=%E5%88%B7%E8%84%B8', { query: '刷脸', kind: undefined, law: undefined }],
  ['?q=%E5%88%B7%E8%84%B8', { query: '刷脸', kind: undefined, law: undefined }],
  ['?q=a+b&kind=faq&law=pipl', { query: 'a b', kind: 'faq', law: 'pipl' }],
  ['?q=a&kind=nonsense&law=', { query: 'a', kind: undefined, law: undefined }],
  ['', { query: '', kind: undefined, law: undefined }],
])('reads %j', (address, state) => {
  expect(readState(address)).toEqual(state);
});

it.each([
  [{ query: '刷脸 & "PIPL"', kind: 'case' as const, law: 'pipl' }],
  [{ query: '<b>', kind: undefined, law: undefined }],
])('writes %j so that it reads the same', (state) => {
  expect(readState(writeState(state))).toEqual(state);
});

it('writes a fragment, which browsers send to no server', () => {
  expect(writeState({ query: 'a b', law: 'pipl' })).toBe('#q=a+b&law=pipl');
});

it('writes nothing where there is nothing to say', () => {
  expect(writeState({ query: '  ' })).toBe('');
});
