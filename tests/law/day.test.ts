import { describe, expect, it } from 'vitest';
import {
  compareDays,
  dayInShanghai,
  isDay,
  isPartialDay,
  nextDay,
  previousDay,
  toDay,
} from '../../src/law/day.ts';

describe('a day', () => {
  it.each(['2021-08-01', '2024-02-29', '2000-02-29', '1991-04-09', '2026-12-31'])(
    'may be %s',
    (value) => {
      expect(isDay(value)).toBe(true);
      expect(toDay(value)).toBe(value);
    },
  );

  it.each([
    '',
    '2021',
    '2021-08',
    '2021-8-1',
    '2021-13-01',
    '2021-00-10',
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-08-01T00:00:00Z',
    '0021-08-01',
    '２０２１-08-01',
  ])('is not %j', (value) => {
    expect(isDay(value)).toBe(false);
    expect(() => toDay(value)).toThrow(`"${value}" is no day`);
  });

  it.each([
    ['2021-07-31', '2021-08-01'],
    ['2021-12-31', '2022-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2026-01-01', '2026-01-02'],
  ])('%s comes right before %s', (before, after) => {
    expect(nextDay(toDay(before))).toBe(after);
    expect(previousDay(toDay(after))).toBe(before);
    expect(compareDays(toDay(before), toDay(after))).toBeLessThan(0);
    expect(compareDays(toDay(after), toDay(before))).toBeGreaterThan(0);
    expect(compareDays(toDay(after), toDay(after))).toBe(0);
  });
});

describe('the ends of the calendar', () => {
  it('stay where they are: 9999-12-31 stands for ever', () => {
    expect(nextDay(toDay('9999-12-31'))).toBe('9999-12-31');
    expect(previousDay(toDay('1000-01-01'))).toBe('1000-01-01');
  });
});

describe('the day in Shanghai', () => {
  it.each([
    ['2021-07-31T15:59:59.999Z', '2021-07-31'],
    ['2021-07-31T16:00:00.000Z', '2021-08-01'],
    ['2021-08-01T00:00:00.000+08:00', '2021-08-01'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('at %s is %s', (instant, day) => {
    expect(dayInShanghai(new Date(instant))).toBe(day);
  });
});

describe('a date of which not everything is known', () => {
  it.each(['2021', '2021-05', '2021-05-07'])('may be %s', (value) => {
    expect(isPartialDay(value)).toBe(true);
  });

  it.each(['', '21', '2021-13', '2021-5', '2021-02-30', 'May 2021'])('is not %j', (value) => {
    expect(isPartialDay(value)).toBe(false);
  });
});
