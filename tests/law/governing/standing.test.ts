import { describe, expect, it } from 'vitest';
import { nextDay, toDay } from '../../../src/law/day.ts';
import type { DatedText } from '../../../src/law/governing/datedText.ts';
import { isCitable, standingOf } from '../../../src/law/governing/standing.ts';
import type { TransitionRule } from '../../../src/law/governing/transitionRule.ts';

const text: DatedText = {
  id: 'some-law',
  field: 'civil',
  periods: [
    { from: '2017-06-01', to: '2021-11-01', carried: true },
    { from: '2021-11-01', carried: true },
  ],
  rules: ['rule'],
};
const rule: TransitionRule = { id: 'rule', before: 'not-back', across: 'open' };
const days = (from: string, last: string) => ({ from: toDay(from), to: nextDay(toDay(last)) });
const standing = (from: string, last: string, wording = '2021-11-01', rules = [rule]) =>
  standingOf(text, wording, days(from, last), rules);

describe('how a wording stands to an act', () => {
  it.each([
    ['2021-11-01', '2021-11-01', { kind: 'throughout' }],
    ['2021-10-31', '2021-10-31', { kind: 'not-yet', from: '2021-11-01' }],
    ['2021-10-31', '2021-11-01', { kind: 'partly', from: '2021-11-01', effect: 'open' }],
    ['2020-01-01', '2024-01-01', { kind: 'partly', from: '2021-11-01', effect: 'open' }],
  ])('from %s to %s is told to the day', (from, last, expected) => {
    expect(standing(from, last)).toEqual(expected);
  });

  it('is told of a wording that was replaced', () => {
    const ended = { kind: 'no-longer', to: '2021-11-01' };
    expect(standing('2021-11-01', '2022-01-01', '2017-06-01')).toEqual(ended);
    expect(standing('2021-10-31', '2022-01-01', '2017-06-01')).toEqual(ended);
    expect(standing('2021-10-30', '2021-10-31', '2017-06-01')).toEqual({ kind: 'throughout' });
  });

  it('says that a text governs the whole of what went on, where a rule does', () => {
    const whole = [{ ...rule, across: 'whole' as const }];
    expect(standing('2020-01-01', '2024-01-01', '2021-11-01', whole)).toMatchObject({
      effect: 'whole',
    });
    expect(standing('2020-01-01', '2024-01-01', '2021-11-01', [])).toMatchObject({
      effect: undefined,
    });
  });

  it('lets a wording be cited that stood on a day of the act, and no other', () => {
    expect(isCitable(standing('2021-10-31', '2021-11-01'))).toBe(true);
    expect(isCitable(standing('2021-10-31', '2021-10-31'))).toBe(false);
  });

  it('names a wording that the text has not', () => {
    expect(() => standing('2021-11-01', '2021-11-01', '2019-01-01')).toThrow(
      'some-law has no wording in force from 2019-01-01',
    );
  });
});
