import { isPartialDay, type PartialDay } from './day.ts';
import type { Language } from './language.ts';

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

/**
 * Writes a day, a month or a year for readers: 2021年8月1日, 2021年5月, 2021年; 1 August 2021,
 * May 2021, 2021. Throws a RangeError that shows the value if it is none of these.
 */
export function formatDay(day: PartialDay, language: Language): string {
  if (!isPartialDay(day)) {
    throw new RangeError(`"${day}" is no date: write YYYY-MM-DD, YYYY-MM or YYYY`);
  }
  const [year = '', month, date] = day.split('-');
  if (language === 'zh') {
    return `${year}年${month ? `${Number(month)}月` : ''}${date ? `${Number(date)}日` : ''}`;
  }
  const words = [date && String(Number(date)), month && MONTHS[Number(month) - 1], year];
  return words.filter((word) => word !== undefined).join(' ');
}
