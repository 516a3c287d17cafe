import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/law/day.ts';
import type { Law } from '../../../src/library/model.ts';
import { lawMap } from '../../../src/library/pictures/lawMap.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';
import { siteLibrary } from '../siteLibrary.ts';

const library = openTinyLibrary(renumbered);
const { groups, today } = lawMap(library);
const rows = groups.flatMap((group) => group.rows);

describe('the picture of the law', () => {
  it('has a bar for each version, from the day it took force', () => {
    const { versions } = library.laws[0] as Law;
    expect(rows.map(({ version }) => version)).toEqual(versions);
    expect(rows.every(({ x, length }) => x >= 0 && length > 0 && x + length < 100)).toBe(true);
  });

  it('ends the bar of a superseded version where the next begins, that in force today', () => {
    const [old, present] = rows;
    const endOf = (row: typeof old) => (row ? row.x + row.length : Number.NaN);
    expect(endOf(old)).toBeCloseTo(present?.x ?? 0, 1);
    expect(endOf(present)).toBeCloseTo(today, 1);
  });

  it('tells versions of one law apart by their year, and names no year where there is but one', () => {
    expect(rows.map(({ year }) => year)).toEqual(rows.map(({ version }) => version.id.slice(0, 4)));
    const alone = lawMap(siteLibrary).groups.flatMap((group) => group.rows);
    const pipl = alone.find(({ version }) => version.law.key === 'laws/pipl');
    expect(pipl).toMatchObject({ year: undefined });
  });

  // A column of 160 px for the bars is what is left in a window of 320 px; the name of a year takes 25.
  it.each(['2026-11-28', '2030-06-01', '2041-01-01', '2060-12-31'])(
    'on %s, the names of its years stand whole and apart on the narrowest phone',
    (day) => {
      const { years } = lawMap({ laws: siteLibrary.laws, day: day as Day });
      const middles = years.map(({ x }) => x * 1.6);
      expect(years.length).toBeGreaterThan(1);
      for (const [index, middle] of middles.entries()) {
        expect(middle - (middles[index - 1] ?? -13)).toBeGreaterThan(25);
        expect(middle).toBeLessThan(160 - 12.5);
      }
    },
  );

  it('puts each version under its rank', () => {
    const mine = groups.filter((group) => group.rows.length > 0);
    expect(mine.map(({ rank }) => rank)).toEqual(['departmental-rule']);
  });
});
