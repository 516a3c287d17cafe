import { expect, it } from 'vitest';
import { articleRanges } from '../../src/law/articleRanges.ts';

it.each([
  [['1', '2', '3'], '1-3'],
  [['254', '1', '3', '4', '253', '253-1'], '1, 3-4, 253, 253-1, 254'],
  [['7'], '7'],
  [[], ''],
])('writes %j as "%s"', (numbers, written) => {
  expect(articleRanges(numbers)).toBe(written);
});
