import { type Rank, ranks } from '../../content-model/law/law.ts';
import type { Day } from '../../law/day.ts';
import type { Library } from '../Library.ts';
import type { Version } from '../model.ts';

/** A text in the picture of the law: a bar from the day it took force. */
export interface MapRow {
  version: Version;
  /** Baseline of its name, in units of the picture. */
  y: number;
  /** Where its name begins: before its bar, where it would run over the edge. */
  nameX: number;
  /** Where its bar begins and ends. */
  x: number;
  end: number;
}

export interface LawMap {
  width: number;
  height: number;
  groups: { rank: Rank; y: number; rows: MapRow[] }[];
  years: { year: number; x: number }[];
  today: number;
}

const width = 360;
const margin = 8;
const rowHeight = 38;
const headHeight = 30;
/** What the longest name needs. */
const nameRoom = 160;

/** Lays out who made which text and when it took force, the highest rank first. */
export function lawMap({ laws, day }: Pick<Library, 'laws' | 'day'>): LawMap {
  const versions = laws.flatMap((law) => law.versions);
  const first = Math.min(...versions.map(({ id }) => Number(id.slice(0, 4))));
  const last = Number(day.slice(0, 4)) + 1;
  const at = (date: string) => {
    const span = (width - 2 * margin) / (last - first);
    return Math.round((margin + (yearsOf(date as Day) - first) * span) * 10) / 10;
  };
  let y = headHeight;
  const groups = ranks.map((rank) => {
    const head = y;
    y += headHeight;
    const rows = versions
      .filter(({ law }) => law.data.rank === rank)
      .sort((a, b) => a.id.localeCompare(b.id))
      .map((version): MapRow => {
        const x = at(version.id);
        const nameX = Math.min(x, width - nameRoom);
        const row = { version, y, nameX, x, end: at(version.data.to ?? day) };
        y += rowHeight;
        return row;
      });
    return { rank, y: head, rows };
  });
  const years = Array.from({ length: last - first }, (_, index) => first + index)
    .filter((year) => (year - first) % 3 === 0)
    .map((year) => ({ year, x: at(`${year}-01-01`) }));
  return { width, height: y, groups, years, today: at(day) };
}

/** A day as a number of years: 2021-07-02 is about 2021.5. */
function yearsOf(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return year + (month - 1) / 12 + (date - 1) / 365;
}
