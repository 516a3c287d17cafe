declare const dayBrand: unique symbol;

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string & { readonly [dayBrand]: true };

/** A day, or only its month (`2021-05`) or year (`2021`), for events of which no more is known. */
export type PartialDay = Day | `${number}-${number}` | `${number}`;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;
/** China has kept UTC+8 all year since 1991, before the oldest date that this site computes. */
const SHANGHAI_OFFSET = 8 * 3_600_000;

/** Whether a string is a day of the calendar, leap years included, from year 1000 on. */
export function isDay(value: string): value is Day {
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (year === undefined || Number(year) < 1000) return false;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return instant.toISOString().slice(0, 10) === value;
}

/** Takes a string for a day. Throws a RangeError that shows the string if it is none. */
export function toDay(value: string): Day {
  if (isDay(value)) return value;
  throw new RangeError(`"${value}" is no day: write a day of the calendar as YYYY-MM-DD`);
}

/** Negative when `a` is earlier than `b`, 0 on the same day, positive when later. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day after. The last day that can be written, 9999-12-31, stands for ever and stays. */
export function nextDay(day: Day): Day {
  return addDays(day, 1);
}

/** The day before. The first day, 1000-01-01, stays. */
export function previousDay(day: Day): Day {
  return addDays(day, -1);
}

/** The calendar day in Asia/Shanghai at an instant; the caller reads the clock. */
export function dayInShanghai(date: Date): Day {
  return toDay(new Date(date.getTime() + SHANGHAI_OFFSET).toISOString().slice(0, 10));
}

/** Whether a string is a day, a month or a year. */
export function isPartialDay(value: string): value is PartialDay {
  if (/^[1-9]\d{3}$/.test(value)) return true;
  return /^[1-9]\d{3}-\d{2}$/.test(value) ? isDay(`${value}-01`) : isDay(value);
}

function addDays(day: Day, count: number): Day {
  const instant = Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS_A_DAY;
  const moved = new Date(instant).toISOString().slice(0, 10);
  return isDay(moved) ? moved : day;
}
