import { type Day, nextDay } from '../day.ts';
import type { Interval } from '../versions.ts';

/** The days of an act, half-open: `to` is the first day on which it was over. */
export interface ActSpan {
  from: Day;
  to: Day;
}

/** The span of an act done on one day. */
export function onDay(day: Day): ActSpan {
  return { from: day, to: nextDay(day) };
}

/** The days that a span shares with an interval; undefined where they share none. */
export function shared({ from, to }: ActSpan, interval: Interval): ActSpan | undefined {
  const first = interval.from > from ? (interval.from as Day) : from;
  const end = interval.to !== undefined && interval.to < to ? (interval.to as Day) : to;
  return first < end ? { from: first, to: end } : undefined;
}
