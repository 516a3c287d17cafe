import { describe, expect, it } from 'vitest';
import { decodeTerms, encodeTerms } from '../../../src/search/index/postings.ts';

describe('the files of terms', () => {
  const terms = new Map([
    [
      '人脸',
      [
        { doc: 0, impact: 127, literal: true },
        { doc: 40_000, impact: 1, literal: false },
      ],
    ],
    ['recogn', [{ doc: 129, impact: 83, literal: false }]],
    ['没有', []],
  ]);

  it('come back as they were written', () => {
    const read = decodeTerms(encodeTerms(terms));
    const again = [...terms].map(([term]) => [
      term,
      read(term).map((each) => ({ ...each, impact: Math.round(each.impact) })),
    ]);
    expect(again).toEqual([...terms]);
    expect(read('无')).toEqual([]);
  });

  it('say so when cut short', () => {
    const whole = encodeTerms(new Map([['人脸', [{ doc: 40_000, impact: 1, literal: true }]]]));
    expect(() => decodeTerms(whole.subarray(0, -2))).toThrow(RangeError);
  });
});
