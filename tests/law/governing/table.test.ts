import { describe, expect, it } from 'vitest';
import { type Day, nextDay, previousDay, toDay } from '../../../src/law/day.ts';
import { governing, procedureOn } from '../../../src/law/governing/governing.ts';
import type { InForce } from '../../../src/law/governing/inForce.ts';
import { type ActSpan, onDay } from '../../../src/law/governing/span.ts';
import { timeRecord } from '../../../src/library/laws/timeRecord.ts';
import { openSite } from '../../library/siteLibrary.ts';
import { acts } from './acts.ts';
import { boundaryDays } from './boundaryDays.ts';

const record = timeRecord(openSite('2026-11-28'));
const fieldOf = (id: string) => record.texts.find((text) => text.id === id)?.field;

/** The rows of a table: days, text, and what is said of it. */
const rowsOf = (table: string) =>
  table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [days = '', text = '', ...said] = line.split(' ');
      return [days, text, said.join(' ')] as const;
    });

function spanOf(days: string): ActSpan {
  const [from = '', last = from] = days.split('..');
  return { from: toDay(from), to: nextDay(toDay(last)) };
}

const place = (row: InForce, where: string) => `${where} ${row.period.from}`;

/** Where the wording of a text is on a day. */
function standingOn(day: Day, id: string): string {
  const first = record.texts.find((text) => text.id === id)?.periods[0]?.from ?? '';
  if (fieldOf(id) === 'procedure') {
    const { here, elsewhere } = procedureOn(day, record);
    const found = here.find(({ text }) => text === id);
    if (found) return place(found, 'here');
    const other = elsewhere.find(({ text }) => text === id);
    if (other) return place(other, 'elsewhere');
    return day < first ? 'not yet' : 'gone';
  }
  return said(onDay(day), id).split(';')[0] as string;
}

/** All that the answer says of a text. */
function said(span: ActSpan, id: string): string {
  const answer = governing(span, record);
  const stood = (where: 'here' | 'elsewhere') =>
    answer[where]
      .filter(({ text }) => text === id)
      .map((row) => {
        const days = row.throughout || span.from < '1987-01-01';
        const part = days ? '' : ` [${row.from}..${previousDay(row.to)}]`;
        const yields = row.yieldsTo ? ` yields to ${row.yieldsTo}` : '';
        return { from: row.from, words: `${place(row, where)}${part}${yields}` };
      });
  const words = [
    ...[...stood('here'), ...stood('elsewhere')]
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map((row) => row.words),
    ...answer.notYet.filter(({ text }) => text === id).map(({ from }) => `not yet ${from}`),
    ...answer.reaching
      .filter(({ texts }) => texts.some(({ text }) => text === id))
      .map(({ how, rule, effect }) => `${how} ${rule} ${effect}`)
      .sort((a, b) => (a < b ? (a.startsWith('back') && b.startsWith('across') ? 1 : -1) : 1)),
  ];
  return words.length > 0 ? words.join('; ') : 'gone';
}

describe('the wording of every text on its first and last days', () => {
  it.each(rowsOf(boundaryDays))('on %s, %s is %s', (days, text, expected) => {
    expect(standingOn(toDay(days), text)).toBe(expected);
  });

  it('is asked of every text but the rules on time', () => {
    const asked = new Set(rowsOf(boundaryDays).map(([, text]) => text));
    const all = record.texts.filter(({ field }) => field !== 'time').map(({ id }) => id);
    expect([...asked].sort()).toEqual(all.sort());
  });
});

describe('what the rules on time say of an act', () => {
  it.each(rowsOf(acts))('of %s: %s is %s', (days, text, expected) => {
    expect(said(spanOf(days), text)).toBe(expected);
  });
});

describe('no answer', () => {
  const days = [...new Set(rowsOf(boundaryDays).map(([day]) => toDay(day)))];

  it.each(days)('for %s names as in force a text that was not, nor twice the same', (day) => {
    const { here, elsewhere } = governing(onDay(day), record);
    const found = [...here, ...elsewhere];
    for (const { period } of found) {
      expect(period.from <= day && (period.to === undefined || day < period.to)).toBe(true);
    }
    expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
  });
});
