import { findCaseNumbers, formatCaseNumber } from '../../src/law/caseNumber.ts';

const MONTHS =
  'January February March April May June July August September October November December';
const monthOf = (name: string) =>
  MONTHS.split(' ').findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

const iso = (year: string, month: string | number, day = '') =>
  [year, `${month}`.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');

/** The days and months that a text names with their year, in either language or as 2021-05-18. */
export function datesIn(text: string): string[] {
  const written = [
    ...[...text.matchAll(/(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/g)].map(([, y = '', m = '', d]) =>
      iso(y, m, d),
    ),
    ...[...text.matchAll(/(?:(\d{1,2}) )?([A-Z][a-z]{2,8})\.? ((?:19|20)\d{2})\b/g)]
      .filter(([, , month = '']) => monthOf(month) > 0)
      .map(([, d, month = '', y = '']) => iso(y, monthOf(month), d)),
    ...[...text.matchAll(/\b((?:19|20)\d{2})-(\d{2})(?:-(\d{2}))?\b/g)].map(
      ([, y = '', m = '', d]) => iso(y, m, d),
    ),
  ];
  return [...new Set(written)];
}

/** The Chinese days of a text that leave out the year, with the year named last before them. */
export function datesAfterYearIn(text: string): string[] {
  let year = '';
  return [...text.matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g)].flatMap(
    ([, named, month = '', day]) => {
      year = named ?? year;
      return year ? [iso(year, month, day)] : [];
    },
  );
}

/** The sums of money in a text, in yuan: 10万元, 1,038 yuan, 8.1 million yuan. */
export function sumsIn(text: string): number[] {
  const units: Record<string, number> = { 万: 1e4, 亿: 1e8, million: 1e6 };
  const found = [
    ...text.matchAll(/([\d.,]+)\s*(万|亿)?余?元/g),
    ...text.matchAll(/([\d.,]*\d)(?: (million))? yuan/g),
  ];
  const sums = found.map(([, number = '', unit = '']) =>
    Math.round(Number(number.replaceAll(',', '')) * (units[unit] ?? 1)),
  );
  return [...new Set(sums)];
}

/** The case numbers in a text, with narrow brackets. */
export function numbersIn(text: string): string[] {
  const found = findCaseNumbers(text).map(({ number }) => formatCaseNumber(number, 'halfwidth'));
  return [...new Set(found)];
}
