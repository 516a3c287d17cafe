import { describe, expect, it } from 'vitest';
import { fromChinese, toChinese } from '../../src/law/numerals.ts';

describe('a number as Chinese law writes it', () => {
  it.each([
    [0, '零'],
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [28, '二十八'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [253, '二百五十三'],
    [990, '九百九十'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1034, '一千零三十四'],
    [1100, '一千一百'],
    [1101, '一千一百零一'],
    [1168, '一千一百六十八'],
    [1260, '一千二百六十'],
    [9999, '九千九百九十九'],
  ])('writes %i as %s', (n, written) => {
    expect(toChinese(n)).toBe(written);
  });

  it('comes back as the same number, from 0 to 9999', () => {
    for (let n = 0; n <= 9999; n += 1) expect(fromChinese(toChinese(n))).toBe(n);
  });

  it('is written differently for every number', () => {
    const written = new Set(Array.from({ length: 10_000 }, (_, n) => toChinese(n)));
    expect(written.size).toBe(10_000);
  });

  it.each([-1, 10_000, 1.5, Number.NaN])('refuses %d', (n) => {
    expect(() => toChinese(n)).toThrow(/integer from 0 to 9999/);
  });
});

describe('a number as people write it', () => {
  it.each([
    ['〇', 0],
    ['零', 0],
    ['0', 0],
    ['一百十', 110],
    ['一百十二', 112],
    ['一十', 10],
    ['一千〇三十四', 1034],
    ['一千零三十四', 1034],
    ['两百', 200],
    ['廿八', 28],
    ['卅', 30],
    ['二〇二一', 2021],
    ['二○二一', 2021],
    ['一〇三四', 1034],
    ['28', 28],
    ['1034', 1034],
    ['１０３５', 1035],
  ])('reads %s as %i', (written, n) => {
    expect(fromChinese(written)).toBe(n);
  });

  it.each([
    '',
    '条',
    '一百一',
    '一千二',
    '十十',
    '百',
    '千',
    '一百一千',
    '零十',
    '十零一',
    '一千零零一',
    '零一百',
    '一二十',
    '十二三',
    '1百2三',
    '10000',
    '一万',
    '第十',
    '-1',
    '1.5',
  ])('does not take %j for a number', (written) => {
    expect(fromChinese(written)).toBeUndefined();
  });
});
