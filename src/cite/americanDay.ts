import type { PartialDay } from '../law/day.ts';
import { formatDay } from '../law/formatDay.ts';

/** A day, a month or a year as Americans write it: July 27, 2021; July 2021; 2021. */
export function americanDay(day: PartialDay): string {
  return formatDay(day, 'en').replace(/^(\d+) (\S+) /, '$2 $1, ');
}

/** The same with the months of the Bluebook, table T12: Aug. 1, 2021. */
export function bluebookDay(day: PartialDay): string {
  return americanDay(day)
    .replace('September', 'Sept.')
    .replace(/^(?!May|June|July|Sept)([A-Z][a-z]{2})[a-z]+/, '$1.');
}
