import { describe, expect, it } from 'vitest';
import { articleAcross, type Renumbering } from '../../src/law/concordance.ts';
import { toDay } from '../../src/law/day.ts';

const CYBERSECURITY = [
  {
    on: '2026-01-01',
    pairs: { '41': '43', '43': '45', '64': '71', '66': '71', '70': '71', '1': '1' },
  },
];
const TWICE: Renumbering[] = [
  { on: '2024-01-01', pairs: { '58': '60', '67': '70' } },
  { on: '2022-01-01', pairs: { '55': '58', '64': '67' } },
];

describe('an article across a renumbering', () => {
  it.each([
    ['keeps its number while the numbering lasts', '41', '2017-06-01', '2025-12-31', ['41']],
    ['has the new number from the very day', '41', '2025-12-31', '2026-01-01', ['43']],
    ['keeps the new number after it', '43', '2026-01-01', '2030-01-01', ['43']],
    ['goes back to the old number', '43', '2026-01-01', '2025-12-31', ['41']],
    ['may be merged with others', '66', '2020-01-01', '2026-06-01', ['71']],
    ['leads back to all that were merged', '71', '2026-06-01', '2020-01-01', ['64', '66', '70']],
    ['may be listed as unmoved', '1', '2020-01-01', '2026-06-01', ['1']],
    ['is not known where it is not named', '24', '2020-01-01', '2026-06-01', []],
    ['is not known backwards either', '42', '2026-06-01', '2020-01-01', []],
  ])('%s', (_what, article, from, to, expected) => {
    expect(articleAcross(CYBERSECURITY, article, toDay(from), toDay(to))).toEqual(expected);
  });

  it.each([
    ['forwards', '55', '2021-08-01', '2024-01-01', ['60']],
    ['back', '60', '2024-01-01', '2021-08-01', ['55']],
    ['through the first only', '64', '2021-12-31', '2023-12-31', ['67']],
    ['through the second only', '67', '2022-01-01', '2024-01-01', ['70']],
  ])('passes through several %s', (_what, article, from, to, expected) => {
    expect(articleAcross(TWICE, article, toDay(from), toDay(to))).toEqual(expected);
  });

  it('keeps its number in a law that was never renumbered', () => {
    expect(articleAcross([], '10', toDay('2021-08-01'), toDay('2026-11-22'))).toEqual(['10']);
  });
});
