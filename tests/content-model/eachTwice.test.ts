import { expect, it } from 'vitest';
import { eachTwice } from '../../src/content-model/eachTwice.ts';

it.each([
  ['a b c', []],
  ['a b a', [2]],
  ['a a b b a', [1, 3, 4]],
])('in %j what stands there already stands at %j', (words, places) => {
  expect(eachTwice(words.split(' '), (word) => word)).toEqual(places);
});
