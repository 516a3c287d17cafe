import { type Day, toDay } from '../../law/day.ts';

/** The day on which the reader sees the page, where the reader is: a citation names it as that of access. */
export function readersDay(): Day {
  // Swedish writes days as citations do: 2026-11-27.
  return toDay(new Date().toLocaleDateString('sv-SE'));
}
