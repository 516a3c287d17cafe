import { expect, it } from 'vitest';
import { limitationEnds } from '../../../src/law/costs/limitation.ts';
import { toDay } from '../../../src/law/day.ts';

it.each([
  ['2020-12-31', undefined],
  ['2021-01-01', '2024-01-01'],
  ['2021-08-01', '2024-08-01'],
  ['2024-02-28', '2027-02-28'],
  ['2024-02-29', '2027-02-28'],
  ['2025-03-01', '2028-03-01'],
  ['2026-12-31', '2029-12-31'],
])('who knew on %s may claim damages until %s', (known, last) => {
  expect(limitationEnds(toDay(known))).toBe(last);
});
