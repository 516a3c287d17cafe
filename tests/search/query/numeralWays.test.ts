import { expect, it } from 'vitest';
import { numeralWays } from '../../../src/search/query/numeralWays.ts';

it.each([
  ['14岁', ['十四岁', '14岁', '十四周岁', '14周岁']],
  ['三十日', ['30日', '三十日']],
  ['50万元', ['五十万元', '50万元']],
])('%s is also %j', (text, means) => {
  expect(numeralWays(text)).toEqual([{ words: [text], means, trust: 1 }]);
});

it.each(['12345元', '三十', '第十条'])('%s has no other way', (text) => {
  expect(numeralWays(text)).toEqual([]);
});

it('a number is told once, however often it is said', () => {
  expect(numeralWays('14岁、14岁、十四岁和十四岁')).toHaveLength(2);
});
