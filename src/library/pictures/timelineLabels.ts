import type { PartialDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';

/** Where the words of a label stand, and which part of them: SVG's `x` and `text-anchor`. */
export interface LabelPlace {
  x: number;
  anchor?: 'start' | 'middle' | 'end';
}

/** Beside an upright line: words that would run over the right edge end before it. */
export function besideLine(x: number, width: number): LabelPlace {
  return x > width / 2 ? { x: x - 4, anchor: 'end' } : { x: x + 4, anchor: 'start' };
}

/** Above a bar: words that would run over the right edge end where the bar does. */
export function aboveBar(x: number, end: number, width: number): LabelPlace {
  return x > width / 2 ? { x: Math.max(end, x + 3), anchor: 'end' } : { x };
}

/** Above a line of the scale; a month is longer than a year and may not stand half outside. */
export function aboveTick(x: number, width: number, isMonth: boolean): LabelPlace {
  const anchor = x > width - 20 ? 'end' : x < 24 && isMonth ? 'start' : 'middle';
  return { x: Math.max(0, Math.min(x, width - 2)), anchor };
}

/** A year, or a month with its year, short: 2021年4月, Apr 2021. */
export function tickText(
  { year, month }: { year: number; month: number | undefined },
  language: Language,
): string {
  if (month === undefined) return String(year);
  const day = `${year}-${String(month).padStart(2, '0')}` as PartialDay;
  return formatDay(day, language).replace(/^(\w{3})\w* /, '$1 ');
}
