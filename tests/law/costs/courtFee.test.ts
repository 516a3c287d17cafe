import { describe, expect, it } from 'vitest';
import { contractFee, feeOnDamages, personalityFee } from '../../../src/law/costs/courtFee.ts';

describe('the fee of a suit over personality rights', () => {
  it.each([
    // Nothing on top up to 50,000; 1 % to 100,000; 0.5 % above.
    [0, 100, 500],
    [50_000, 100, 500],
    [50_000.5, 100.01, 500.01],
    [50_001, 100.01, 500.01],
    [60_000, 200, 600],
    [100_000, 600, 1000],
    [100_001, 600.01, 1000.01],
    [200_000, 1100, 1500],
  ])('for %d yuan of damages is %d to %d', (damages, least, most) => {
    expect(personalityFee(damages, false)).toEqual({ least, most });
  });

  it.each([
    [0, 50, 250],
    [100_000, 300, 500],
  ])('for %d yuan, halved, is %d to %d', (damages, least, most) => {
    expect(personalityFee(damages, true)).toEqual({ least, most });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (damages) => {
    expect(() => personalityFee(damages, false)).toThrow(RangeError);
    expect(() => feeOnDamages(damages, false)).toThrow(/give 0 or more yuan/);
    expect(() => contractFee(damages, false)).toThrow(RangeError);
  });
});

describe('what damages add to it', () => {
  it.each([
    [50_000, false, 0],
    [60_000, false, 100],
    [60_000, true, 50],
    [200_000, true, 500],
    [50_001, true, 0.01],
  ])('for %d yuan (halved: %s) is %d', (damages, halved, added) => {
    expect(feeOnDamages(damages, halved)).toBe(added);
  });
});

describe('the fee of a suit on a contract', () => {
  it.each([
    [0, false, 50],
    [10_000, false, 50],
    [10_000, true, 25],
    [10_000.01, false, undefined],
    [10_001, true, undefined],
  ])('for %d yuan (halved: %s) is %s', (claimed, halved, fee) => {
    expect(contractFee(claimed, halved)).toBe(fee);
  });
});
