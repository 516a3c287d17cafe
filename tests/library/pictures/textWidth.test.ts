import { expect, it } from 'vitest';
import { textWidth } from '../../../src/library/pictures/textWidth.ts';

it.each([
  ['', 0],
  ['刑法', 2],
  ['PIPL', 2.4],
  ['192号（一）', 5.8],
])('%s is %f ems wide', (text, ems) => {
  expect(textWidth(text)).toBeCloseTo(ems);
});
