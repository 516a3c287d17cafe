import { describe, expect, it } from 'vitest';
import { toDay } from '../../../src/law/day.ts';
import type { DatedText } from '../../../src/law/governing/datedText.ts';
import { governing, procedureOn, type TimeRecord } from '../../../src/law/governing/governing.ts';
import { periodProblems } from '../../../src/law/governing/periodProblems.ts';
import { onDay } from '../../../src/law/governing/span.ts';

const CODE: DatedText = {
  id: 'code',
  field: 'civil',
  rules: ['code'],
  periods: [{ from: '2021-01-01', carried: true }],
};
const TORTS: DatedText = {
  id: 'torts',
  field: 'civil',
  rules: ['general'],
  yieldsTo: 'code',
  periods: [{ from: '2010-07-01', to: '2021-01-01', carried: false }],
};
const PROCEDURE: DatedText = {
  id: 'procedure',
  field: 'procedure',
  rules: ['steps'],
  periods: [
    { from: '2022-01-01', to: '2024-01-01', carried: false },
    { from: '2024-01-01', carried: true },
  ],
};
const TIMES: DatedText = {
  id: 'times',
  field: 'time',
  rules: ['general'],
  periods: [{ from: '2000-07-01', carried: true }],
};
const RECORD: TimeRecord = {
  texts: [CODE, TORTS, PROCEDURE, TIMES],
  rules: [
    { id: 'general', before: 'not-back', across: 'open' },
    { id: 'code', before: 'law-of-the-day', across: 'whole' },
    { id: 'steps', before: 'special', across: 'special' },
  ],
  asOf: toDay('2026-11-28'),
};
const act = (from: string, to: string) => ({ from: toDay(from), to: toDay(to) });

describe('an answer', () => {
  it('keeps apart what can be read here and what cannot', () => {
    const { here, elsewhere } = governing(act('2020-12-31', '2021-01-02'), RECORD);
    expect(here.map(({ text, from, to }) => [text, from, to])).toEqual([
      ['code', '2021-01-01', '2021-01-02'],
    ]);
    expect(elsewhere.map(({ text, from, to, yieldsTo }) => [text, from, to, yieldsTo])).toEqual([
      ['torts', '2020-12-31', '2021-01-01', 'code'],
    ]);
  });

  it('leaves procedure and the rules on time out of what governs an act', () => {
    const { here, elsewhere, notYet } = governing(onDay(toDay('2022-06-01')), RECORD);
    expect([...here, ...elsewhere].map(({ text }) => text)).toEqual(['code']);
    expect(notYet).toEqual([]);
  });

  it('names the days on which a later text took force beside the rule', () => {
    expect(governing(onDay(toDay('2015-05-05')), RECORD).reaching).toEqual([
      {
        rule: 'code',
        how: 'back',
        effect: 'law-of-the-day',
        texts: [{ text: 'code', from: '2021-01-01' }],
      },
    ]);
  });

  it('says nothing of days before the record begins', () => {
    expect(governing(act('1980-01-01', '1987-01-01'), RECORD)).toEqual({
      beforeRecord: { from: '1980-01-01', to: '1987-01-01' },
      here: [],
      elsewhere: [],
      reaching: [],
      notYet: [],
    });
    const { beforeRecord, notYet } = governing(act('1986-12-31', '1987-01-02'), RECORD);
    expect(beforeRecord).toEqual({ from: '1986-12-31', to: '1987-01-01' });
    expect(notYet).toHaveLength(2);
  });

  it.each([
    ['2026-11-28', '2026-11-29', undefined],
    ['2026-11-29', '2026-11-30', { from: '2026-11-29', to: '2026-11-30' }],
    ['2026-01-01', '2027-01-01', { from: '2026-11-29', to: '2027-01-01' }],
  ])('for %s until %s names the days that are still to come', (from, to, expected) => {
    expect(governing(act(from, to), RECORD).afterRecord).toEqual(expected);
  });

  it.each([
    ['2021-08-01', '2021-08-01'],
    ['2021-08-02', '2021-08-01'],
  ])('is refused for an act from %s to %s, which has no day', (from, to) => {
    expect(() => governing(act(from, to), RECORD)).toThrow(RangeError);
  });
});

describe('procedure', () => {
  it.each([
    ['2021-12-31', [], [], []],
    ['2022-01-01', [], ['procedure'], ['steps']],
    ['2023-12-31', [], ['procedure'], ['steps']],
    ['2024-01-01', ['procedure'], [], ['steps']],
  ])('on the day of a suit, %s, is here %j, elsewhere %j, under %j', (day, here, other, rules) => {
    const found = procedureOn(toDay(day), RECORD);
    expect(found.here.map(({ text }) => text)).toEqual(here);
    expect(found.elsewhere.map(({ text }) => text)).toEqual(other);
    expect(found.rules).toEqual(rules);
  });
});

describe('a rule made for one change of a text', () => {
  const text: DatedText = {
    id: 'changed',
    field: 'civil',
    rules: ['once'],
    periods: [
      { from: '1995-01-01', to: '2010-12-01', carried: false },
      { from: '2010-12-01', to: '2013-01-01', carried: false },
      { from: '2013-01-01', carried: false },
    ],
  };
  const record: TimeRecord = {
    texts: [text],
    rules: [{ id: 'once', before: 'special', across: 'whole', change: toDay('2010-12-01') }],
    asOf: toDay('2026-11-28'),
  };

  it.each([
    ['2010-11-30', '2010-12-01', ['back']],
    ['2010-11-30', '2010-12-02', ['across']],
    ['2010-12-01', '2010-12-02', []],
    ['2012-12-31', '2013-01-02', []],
  ])('speaks of an act from %s until %s: %j', (from, to, expected) => {
    expect(governing(act(from, to), record).reaching.map(({ how }) => how)).toEqual(expected);
  });
});

describe('the days of a text', () => {
  it.each([
    [[{ from: '2000-01-01', to: '2001-01-01' }, { from: '2001-01-01' }], []],
    [[{ from: '2000-01-01', to: '2000-12-31' }, { from: '2001-01-01' }], ['2000-01-01']],
    [[{ from: '2000-01-01', to: '2001-01-02' }, { from: '2001-01-01' }], ['2000-01-01']],
    [[{ from: '2000-01-01' }, { from: '2001-01-01' }], ['2000-01-01']],
    [[{ from: '2000-01-01', to: '2000-01-01' }], ['2000-01-01']],
  ])('%j: mend %j', (periods, expected) => {
    expect(periodProblems(periods).map(({ from }) => from)).toEqual(expected);
  });
});
