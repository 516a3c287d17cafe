import { describe, expect, it } from 'vitest';
import type { PartialDay } from '../../src/law/day.ts';
import { formatDay } from '../../src/law/formatDay.ts';

describe('a date for readers', () => {
  it.each<[PartialDay, string, string]>([
    ['2021-08-01' as PartialDay, '2021年8月1日', '1 August 2021'],
    ['2019-10-28' as PartialDay, '2019年10月28日', '28 October 2019'],
    ['2021-05', '2021年5月', 'May 2021'],
    ['2021-12', '2021年12月', 'December 2021'],
    ['2021', '2021年', '2021'],
  ])('writes %s as %s and %s', (day, zh, en) => {
    expect(formatDay(day, 'zh')).toBe(zh);
    expect(formatDay(day, 'en')).toBe(en);
  });

  it('shows the value that is no date', () => {
    expect(() => formatDay('2021-13', 'en')).toThrow('"2021-13" is no date');
  });
});
