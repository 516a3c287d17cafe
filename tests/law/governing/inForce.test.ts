import { describe, expect, it } from 'vitest';
import { toDay } from '../../../src/law/day.ts';
import type { DatedText } from '../../../src/law/governing/datedText.ts';
import { inForceDuring } from '../../../src/law/governing/inForce.ts';

const torts: DatedText = {
  id: 'torts',
  field: 'civil',
  rules: [],
  yieldsTo: 'code',
  periods: [
    { from: '2010-07-01', to: '2015-01-01', carried: false },
    { from: '2015-01-01', to: '2021-01-01', carried: true },
  ],
};
const during = (from: string, to: string) =>
  inForceDuring({ from: toDay(from), to: toDay(to) }, [torts]).map((found) => [
    found.from,
    found.to,
    found.throughout,
    found.yieldsTo,
  ]);

describe('a text', () => {
  it('gives way to another only where the act outlasted its last wording', () => {
    expect(during('2020-01-01', '2021-01-01')).toEqual([
      ['2020-01-01', '2021-01-01', true, undefined],
    ]);
    expect(during('2020-12-31', '2021-01-02')).toEqual([
      ['2020-12-31', '2021-01-01', false, 'code'],
    ]);
  });

  it('does not give way where another wording of it followed', () => {
    expect(during('2014-12-31', '2015-01-02')).toEqual([
      ['2014-12-31', '2015-01-01', false, undefined],
      ['2015-01-01', '2015-01-02', false, undefined],
    ]);
  });

  it('is not in force on the day that ends it', () => {
    expect(during('2021-01-01', '2021-01-02')).toEqual([]);
  });
});
