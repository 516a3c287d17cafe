import { type Rank, ranks } from '../../content-model/law/law.ts';
import type { Day } from '../../law/day.ts';
import type { Library } from '../Library.ts';
import type { Version } from '../model.ts';

/** A text in the picture of the law: its name, and a bar from the day it took force. */
export interface MapRow {
  version: Version;
  /** Tells versions of one law apart; undefined where there is but one. */
  year: string | undefined;
  /** Where its bar begins and how long it is, in per cent of the time shown. */
  x: number;
  length: number;
}

/** Names stand in a column of their own, so that none lies on a bar or is cut; places are per cent. */
export interface LawMap {
  groups: { rank: Rank; rows: MapRow[] }[];
  years: { year: number; x: number }[];
  today: number;
}

/** How many years may be named in the narrowest picture, in which a name needs a seventh of the width. */
const mostYears = 6;
/** Free years after today: the name of the last year stands whole before the edge. */
const yearsAfter = 2;

/** Lays out who made which text and when it took force, the highest rank first. */
export function lawMap({ laws, day }: Pick<Library, 'laws' | 'day'>): LawMap {
  const versions = laws.flatMap((law) => law.versions);
  const first = Math.min(...versions.map(({ id }) => Number(id.slice(0, 4))));
  const last = Number(day.slice(0, 4)) + yearsAfter;
  const at = (date: string) => percent((yearsOf(date as Day) - first) / (last - first));
  const groups = ranks.map((rank) => ({
    rank,
    rows: versions
      .filter(({ law }) => law.data.rank === rank)
      .sort((a, b) => a.id.localeCompare(b.id))
      .map((version): MapRow => {
        const x = at(version.id);
        const year = version.law.versions.length > 1 ? version.id.slice(0, 4) : undefined;
        return { version, year, x, length: percent((at(version.data.to ?? day) - x) / 100) };
      }),
  }));
  return {
    groups,
    years: years(first, last).map((year) => ({ year, x: at(`${year}-01-01`) })),
    today: at(day),
  };
}

/** Round years between two, so few that their names stay apart and within the narrowest picture. */
function years(first: number, last: number): number[] {
  const span = last - first;
  const step = [1, 2, 5, 10, 20, 50].find((years) => span / years < mostYears) ?? 100;
  const rest = span / (2 * mostYears);
  return Array.from({ length: span }, (_, index) => first + index).filter(
    (year) => year % step === 0 && year - first >= rest && last - year >= rest,
  );
}

function percent(part: number): number {
  return Math.round(part * 10_000) / 100;
}

/** A day as a number of years: 2021-07-02 is about 2021.5. */
function yearsOf(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return year + (month - 1) / 12 + (date - 1) / 365;
}
