import type { PartialDay } from '../law/day.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day, a month or a year as Americans write it: July 27, 2021; July 2021; 2021. */
export function americanDay(day: PartialDay): string {
  const [year, month, date] = day.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return year ?? '';
  return date === undefined ? `${name} ${year}` : `${name} ${Number(date)}, ${year}`;
}

/** The same with the months of the Bluebook, table T12: Aug. 1, 2021. */
export function bluebookDay(day: PartialDay): string {
  return americanDay(day)
    .replace('September', 'Sept.')
    .replace(/^(?!May|June|July|Sept)([A-Z][a-z]{2})[a-z]+/, '$1.');
}
