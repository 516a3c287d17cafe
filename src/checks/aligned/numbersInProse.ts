import { chineseNumbersIn } from './chineseNumbersIn.ts';
import { englishNumbersIn, MONTHS } from './englishNumbersIn.ts';

/** The numbers of a text of ours, as the other language is held against them. */
export interface NumbersInProse {
  /** What the other language has to say as well: dates, sums, periods, shares, articles. */
  firm: Set<string>;
  /** Every number, also one that prose may leave out: 三个因素, "four hurdles". */
  all: Set<string>;
}

/** Addresses and file names, whose digits count nothing. */
const ADDRESS = /https?:\/\/[^\s，。；）]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?][\w./?=&-]*)?/g;
/** A letter and a digit in one word: b64e769, Elysia4; but not 1841st. */
const CODE =
  /(?!\d+(?:st|nd|rd|th)\b)(?=[A-Za-z]*\d+[A-Za-z]|[A-Za-z]+\d)[A-Za-z\d]{2,}(?:-[A-Za-z\d]+)*/g;

const HAN = '零一二两三四五六七八九十百千万亿';
const HAN_UNIT = '年|个月|日|天|周岁|岁|元|小时|倍';
/** 几十万 and 数百 give no number, nor do 第三人 and 三分之一. */
const HAN_VAGUE = new RegExp(`[几数][十百千万亿]+|第三[人方者]|[${HAN}]+分之一`, 'g');
const HAN_MONTH = /(?<![个第\d])((?:\d{1,2}[至到、和及])*\d{1,2})月((?:\d{1,2}[日至到、和及]+)*)/g;
const HAN_FIRM = new RegExp(
  `\\d[\\d,.]*[万亿%％]?|第[${HAN}]{1,9}条|[${HAN}]{1,9}(?:${HAN_UNIT})`,
  'g',
);

/**
 * The numbers of a Chinese text of ours. Firm is what is written in digits, with a unit of time,
 * age or money, or as an article's number. Months are `m8`, days of a month `d1`.
 */
export function chineseNumbersInProse(text: string): NumbersInProse {
  const dates: string[] = [];
  const rest = text
    .replace(ADDRESS, '□')
    .replace(CODE, '□')
    .replace(HAN_VAGUE, '□')
    // 十余万 is told as "over 100,000", 6千 as 6,000, 半年 as six months.
    .replace(/(?<=[\d十百千])[余多](?=[万亿])/g, '')
    .replace(/(\d)千/g, '$1000')
    .replace(HAN_MONTH, (_all, months: string, days: string) => {
      dates.push(...numbered('m', months), ...numbered('d', days));
      return '□';
    });
  const others = /半年/.test(rest) ? ['6'] : [];
  // 一至四四个部分: digits beside each other may be numbers of their own.
  const apart = rest.match(/[一二三四五六七八九]{2,}(?![十百千万年])/g) ?? [];
  others.push(...apart.flatMap((each) => [...each].flatMap(chineseNumbersIn)));
  return numbersOf(dates, rest.match(HAN_FIRM), chineseNumbersIn, rest, others);
}

const MONTH_NAMES = MONTHS.join('|');
const EN_DAYS = '(?<!\\d)(?:\\d{1,2}(?:, | and | to | or |–|-))*\\d{1,2} ';
const EN_MONTH = new RegExp(`(${EN_DAYS})?\\b(${MONTH_NAMES})\\b`, 'gu');
/** "May I see it?" is no month: one stands beside a number, or after such a word. */
const NO_MONTH =
  /(?<!\d |-|\b(?:in|of|by|since|until|till|to|and|from|late|early) )\bMay\b(?! \d)/g;
const EN_UNIT = '(?:years?|months?|days?|hours?|yuan|times|per cent|percent)';
const EN_FIRM = new RegExp(
  `\\d[\\d,.]*(?: (?:hundred|thousand|million|billion))?(?:%| per ?cent)?|[a-z]+(?:[ -][a-z]+)?[ -]${EN_UNIT}\\b`,
  'gi',
);
const ONES = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen';

/** The numbers of an English text of ours, written as chineseNumbersInProse writes them. */
export function englishNumbersInProse(text: string): NumbersInProse {
  const dates: string[] = [];
  const rest = text
    .replace(ADDRESS, '□')
    .replace(CODE, '□')
    .replace(/\bthird[- ](?:part(?:y|ies)|persons?)\b/gi, '□')
    // "six and nine months" are two numbers, and so are "from eighteen one may".
    .replace(new RegExp(`\\b(${ONES})(?: and)? (?=(?:${ONES})\\b)`, 'gi'), '$1, ')
    .replace(NO_MONTH, '□')
    .replace(EN_MONTH, (_all, days: string | undefined, month: string) => {
      dates.push(`m${MONTHS.indexOf(month) + 1}`, ...numbered('d', days ?? ''));
      return '□';
    });
  return numbersOf(dates, rest.match(EN_FIRM), englishNumbersIn, rest, []);
}

function numbersOf(
  dates: readonly string[],
  written: RegExpMatchArray | null,
  numbersIn: (text: string) => string[],
  rest: string,
  others: readonly string[],
): NumbersInProse {
  const firm = (written ?? []).flatMap(numbersIn);
  const found = numbersIn(rest);
  const percents = found.filter((number) => number.endsWith('%'));
  return {
    firm: new Set([...dates, ...[...firm, ...percents].filter(counts)]),
    all: new Set([...dates, ...firm, ...found, ...others]),
  };
}

function numbered(kind: 'm' | 'd', written: string): string[] {
  return (written.match(/\d+/g) ?? []).map((number) => `${kind}${Number(number)}`);
}

/** 一年 is "a year". */
function counts(number: string): boolean {
  return number.endsWith('%') || Number(number) >= 2;
}
