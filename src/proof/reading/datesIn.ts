import { fromChinese } from '../../law/numerals.ts';
import type { Stretch } from './sentencesIn.ts';

/** A date in a text: `2021-08-01`, `2021-08`, `2021`; without a year `--08-01`. */
export interface Dated extends Stretch {
  date: string;
}

const MONTHS = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun'],
  ...['jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const N = '[\\d〇○零一二三四五六七八九十]';
const CHINESE = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2}|[一二][九〇○零]${N}{2})\\s*年(?:\\s*(${N}{1,3})\\s*月(?:\\s*(${N}{1,3})\\s*[日号])?)?`,
  'g',
);
const DAY_ALONE = new RegExp(
  `(?<![年\\d]\\s*)(?<![\\d一二三四五六七八九十])(${N}{1,3})\\s*月\\s*(${N}{1,3})\\s*[日号](?!令)`,
  'g',
);
const ISO = /(?<![\d-])((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH},?\\s+((?:19|20)\\d{2})\\b`,
  'g',
);
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?((?:19|20)\\d{2})\\b`,
  'g',
);
const YEAR =
  /(?<![\d.,/〔[(-])(?<!no\.? ?)((?:19|20)\d{2})(?![\d.,]*\d|\s*(?:年|yuan|元|people|persons|人))\b/g;
/** （2019）浙…, 法释〔2021〕15号: the year belongs to a number; folded brackets are all round. */
const NUMBERED =
  /\((?:19|20)\d{2}\)\s*(?:\p{Script=Han}{1,4}\d{0,4}\p{Script=Han}|\d{1,3}号|no\b|zhe\b|[a-z]+ \d)/gu;

/** The dates that a text names, in order; the years of case numbers and documents are none. */
export function datesIn(plain: string): Dated[] {
  const found: Dated[] = [];
  const taken = [...plain.matchAll(NUMBERED)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const add = (match: RegExpMatchArray, date: string | undefined) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const free = [...taken, ...found].every((each) => end <= each.start || start >= each.end);
    if (date !== undefined && free) found.push({ start, end, date });
  };
  for (const match of plain.matchAll(CHINESE)) {
    const [, year = '', month, day] = match;
    add(match, joined(fromChinese(year), month && fromChinese(month), day && fromChinese(day)));
  }
  for (const match of plain.matchAll(ISO))
    add(match, joined(+(match[1] ?? 0), +(match[2] ?? 0), +(match[3] ?? 0)));
  for (const match of plain.matchAll(DAY_FIRST))
    add(match, joined(+(match[3] ?? 0), monthOf(match[2]), +(match[1] ?? 0)));
  for (const match of plain.matchAll(MONTH_FIRST)) {
    add(match, joined(+(match[3] ?? 0), monthOf(match[1]), match[2] ? +match[2] : undefined));
  }
  for (const match of plain.matchAll(DAY_ALONE)) {
    const [month, day] = [fromChinese(match[1] ?? ''), fromChinese(match[2] ?? '')];
    add(match, month && day ? `-${two(month)}${two(day)}` : undefined);
  }
  for (const match of plain.matchAll(YEAR)) add(match, match[1]);
  return found.sort((a, b) => a.start - b.start);
}

const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3)) + 1;
const two = (n: number) => `-${String(n).padStart(2, '0')}`;

function joined(year?: number, month?: number | '', day?: number | ''): string | undefined {
  if (!year || (month && month > 12) || (day && day > 31)) return undefined;
  return `${year}${month ? two(month) : ''}${month && day ? two(day) : ''}`;
}

/** Whether a date, of whatever exactness, may be a day. */
export function mayBe(date: string, day: string): boolean {
  return date.startsWith('--')
    ? day.endsWith(date.slice(1))
    : day.startsWith(date) || date.startsWith(day);
}

/** The last day that a date may mean; undefined where it has no year. */
export function lastDayOf(date: string): string | undefined {
  if (date.startsWith('-')) return undefined;
  return date + (['-12-31', '-31'][date.split('-').length - 1] ?? '');
}
