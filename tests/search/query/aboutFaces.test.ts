import { expect, it } from 'vitest';
import { isAboutFaces } from '../../../src/search/query/aboutFaces.ts';
import { conceptsOf } from '../../../src/search/query/concepts.ts';

const scan = { words: ['扫一扫'], means: ['人脸识别'], trust: 0.5 };

it.each([
  ['刷脸进门', true],
  ['face scan at the gym', true],
  ['facial recognition', true],
  ['扫一扫进门', true],
  ['未成年人', true],
  ['查阅 records', false],
  ['surface water', false],
  ['', false],
])('%j: %j', (query, expected) => {
  expect(isAboutFaces(conceptsOf(query, [scan]))).toBe(expected);
});
