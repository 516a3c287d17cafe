import { expect, it } from 'vitest';
import { anyOf } from '../../../src/library/linking/anyOf.ts';

const found = (words: string[], text: string) => text.match(new RegExp(anyOf(words), 'gu'));

it('of two words that begin alike the longer is found', () => {
  expect(found(['个人信息', '个人信息处理者'], '个人信息处理者保护个人信息')).toEqual([
    '个人信息处理者',
    '个人信息',
  ]);
});

it('every mark of a name means itself', () => {
  expect(found(['A.B (C)', '大门案[1]'], 'AxB (C), A.B (C), 大门案1, 大门案[1]')).toEqual([
    'A.B (C)',
    '大门案[1]',
  ]);
});

it('of no words none is found', () => {
  expect(found([], 'anything')).toBeNull();
});
