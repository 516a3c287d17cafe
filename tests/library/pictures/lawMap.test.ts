import { describe, expect, it } from 'vitest';
import type { Law } from '../../../src/library/model.ts';
import { lawMap } from '../../../src/library/pictures/lawMap.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';

const library = openTinyLibrary(renumbered);
const { groups, today, width } = lawMap(library);
const rows = groups.flatMap((group) => group.rows);

describe('the picture of the law', () => {
  it('has a bar for each version, from the day it took force', () => {
    const { versions } = library.laws[0] as Law;
    expect(rows.map(({ version }) => version)).toEqual(versions);
    expect(rows.every(({ x, end }) => x < end && end <= width)).toBe(true);
  });

  it('ends the bar of a superseded version where the next begins, that in force today', () => {
    const [old, present] = rows;
    expect(old?.end).toBe(present?.x);
    expect(present?.end).toBe(today);
  });

  it('begins a name before its bar where it would run over the edge', () => {
    expect(rows.every(({ nameX, x }) => nameX <= x && nameX <= width - 160)).toBe(true);
  });

  it('puts each version under its rank', () => {
    const mine = groups.filter((group) => group.rows.length > 0);
    expect(mine.map(({ rank }) => rank)).toEqual(['departmental-rule']);
  });
});
