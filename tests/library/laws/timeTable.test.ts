import { describe, expect, it } from 'vitest';
import { timeRecord } from '../../../src/library/laws/timeRecord.ts';
import { timeTable } from '../../../src/library/laws/timeTable.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';

const library = openTinyLibrary(renumbered);

describe('the record of the law of a date', () => {
  const { texts, rules, asOf } = timeRecord(library);

  it('has every wording of a law with its days, and whether it can be read here', () => {
    expect(texts.find(({ id }) => id === 'tiny-rules')?.periods).toEqual([
      { from: '2019-01-01', to: '2021-08-01', carried: false },
      { from: '2021-08-01', to: '2022-01-01', carried: true },
      { from: '2022-01-01', to: undefined, carried: true },
    ]);
  });

  it('has former laws, none of which can be read here, the rules on time, and the day', () => {
    const former = texts.find(({ id }) => id === 'old-rules');
    expect(former?.periods.map(({ carried }) => carried)).toEqual([false, false]);
    expect(former?.yieldsTo).toBe('tiny-rules');
    expect(rules.map(({ id }) => id)).toEqual(['no-earlier-acts']);
    expect(asOf).toBe('2022-06-01');
  });
});

describe('the table of it', () => {
  const rows = timeTable(library, 'en');

  it('leads from a wording that is carried to its version, and from no other', () => {
    const row = rows.find(({ text }) => text.id === 'tiny-rules');
    expect([row?.name, row?.key, row?.effective]).toEqual([
      'Small Provisions',
      'laws/tiny-rules',
      'laws/tiny-rules/3#p2',
    ]);
    expect(row?.periods.map(({ key, certainty }) => [key, certainty])).toEqual([
      [undefined, 'one-copy'],
      ['laws/tiny-rules/2021-08-01', undefined],
      ['laws/tiny-rules/2022-01-01', undefined],
    ]);
  });

  it('tells of a former law how sure its days are, where two copies do not agree', () => {
    const row = rows.find(({ text }) => text.id === 'old-rules');
    expect([row?.name, row?.key]).toEqual(['Old Rules', undefined]);
    expect(row?.periods.map(({ certainty }) => certainty)).toEqual([undefined, 'one-copy']);
  });
});
