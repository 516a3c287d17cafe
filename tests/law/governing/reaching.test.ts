import { describe, expect, it } from 'vitest';
import { toDay } from '../../../src/law/day.ts';
import type { DatedText } from '../../../src/law/governing/datedText.ts';
import { reaching } from '../../../src/law/governing/reaching.ts';
import type { TransitionRule } from '../../../src/law/governing/transitionRule.ts';

const code: DatedText = {
  id: 'code',
  field: 'civil',
  rules: ['rule'],
  periods: [
    { from: '2010-01-01', to: '2021-01-01', carried: false },
    { from: '2021-01-01', carried: true },
  ],
};

/** What a rule says of an act, and of which first days. */
function said(given: Partial<TransitionRule>, from: string, to: string) {
  const rule: TransitionRule = { id: 'rule', before: 'not-back', across: 'open', ...given };
  const act = { from: toDay(from), to: toDay(to) };
  return reaching(act, [code], [rule], toDay('2026-11-28')).flatMap(({ how, texts }) =>
    texts.map((text) => `${how} ${text.from}`),
  );
}

describe('a rule on time', () => {
  it('speaks of a text that took force after the act, or while it went on', () => {
    expect(said({}, '2020-12-31', '2021-01-01')).toEqual(['back 2021-01-01']);
    expect(said({}, '2020-12-31', '2021-01-02')).toEqual(['across 2021-01-01']);
    expect(said({}, '2021-01-01', '2021-01-02')).toEqual([]);
  });

  it('made for one change speaks of no other', () => {
    expect(said({ change: '2021-01-01' }, '2009-01-01', '2022-01-01')).toEqual([
      'across 2021-01-01',
    ]);
    expect(said({ change: '2010-01-01' }, '2020-01-01', '2022-01-01')).toEqual([]);
  });

  it.each([
    ['begun on the first day of those it concerns', { actsFrom: '2020-12-31' }, true],
    ['over before them', { actsFrom: '2021-01-01' }, false],
    ['begun on the last day of those it concerns', { actsUntil: '2021-01-01' }, true],
    ['begun after them', { actsUntil: '2020-12-31' }, false],
  ])('speaks of an act %s: %j %s', (_, days, speaks) => {
    expect(said(days, '2020-12-31', '2021-01-01').length > 0).toBe(speaks);
  });
});
