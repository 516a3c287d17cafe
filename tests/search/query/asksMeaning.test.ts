import { expect, it } from 'vitest';
import { asksMeaning } from '../../../src/search/query/asksMeaning.ts';

it.each([
  ['什么是单独同意', true],
  ['单独同意是什么意思', true],
  ['人脸信息的定义', true],
  ['what is sensitive personal information', true],
  ['what does separate consent mean', true],
  ['definition of face information', true],
  ['sole means of verification', false],
  ['what is the fine for a company that scans faces', false],
  ['小区刷脸怎么办', false],
])('%s: %j', (query, expected) => {
  expect(asksMeaning(query)).toBe(expected);
});
