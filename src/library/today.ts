import { type Day, dayInShanghai, toDay } from '../law/day.ts';

/**
 * The day for which the site is built, in Asia/Shanghai: the one place that reads the clock.
 * FACELAW_TODAY (`YYYY-MM-DD`) sets another day.
 */
export function today(): Day {
  const set = process.env.FACELAW_TODAY;
  return set ? toDay(set) : dayInShanghai(new Date());
}
