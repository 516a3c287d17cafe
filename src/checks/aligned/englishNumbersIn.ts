import { dateToken } from './dateToken.ts';

export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
const OTHERS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  half: 0.5,
  twentieth: 20,
  thirtieth: 30,
};

const SMALL = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ...Object.entries(OTHERS),
]);

/**
 * Where English writes such a word and means no number. A closed list, as in Chinese: what is
 * missing shows as a finding.
 */
const NO_NUMBER: readonly RegExp[] = [
  // "in one of the following circumstances", "any one of them", "one or more".
  /\b(?:any |each |every )?one of\b|\bany one\b|\bone another\b|\bone or more\b/gi,
  // "once leaked": 一旦.
  /\bonce(?=,? [a-z]+(?:ed|ne|lt)\b)/gi,
  // "the one party", "a third party", "third-party", "where one knows", "the two parties" (双方).
  /\bone(?= party\b| knows\b)|\bthird(?=[ -]part(?:y|ies)\b)|\b(?:the|both) two(?= parties\b)/gi,
  // 初犯, 重复计算, 集中展示.
  /\bfirst(?= offenders?\b)|(?<=\bcounted )twice\b|(?<=\bin )one(?= place\b)/gi,
  // The minutes of a full hour: 二十二时 is 22:00.
  /(?<=\b\d{1,2}):00\b/g,
];

const WORD = [...SMALL.keys(), ...Object.keys(SCALES)]
  .sort((a, b) => b.length - a.length)
  .join('|');
const WORDS = `(?:${WORD})(?:(?:[ -]|\\sand\\s)(?:${WORD}))*`;
const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const PATTERN = new RegExp(
  [
    `(?:(?<day>\\d{1,2})\\s)?(?<month>${MONTHS.join('|')})\\s(?<year>\\d{4})`,
    `\\b(?<number>${DIGITS}|${WORDS})(?:\\s(?<scale>hundred|thousand|million|billion))?(?:st|nd|rd|th)?(?<percent>%|\\sper\\scent|\\spercent)?(?![a-z])`,
  ].join('|'),
  'giu',
);

/**
 * The numbers and dates of an English text in the order in which they stand, written as
 * chineseNumbersIn writes them.
 */
export function englishNumbersIn(text: string): string[] {
  const plain = NO_NUMBER.reduce((rest, pattern) => rest.replace(pattern, '□'), text);
  return [...plain.matchAll(PATTERN)].map(({ groups = {} }) => {
    const { year, month, day, number = '', scale, percent } = groups;
    if (year) return dateToken(year, MONTHS.indexOf(month ?? '') + 1, day);
    const value = amountOf(number) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    return `${value}${percent ? '%' : ''}`;
  });
}

/** 50,000 and "fifty thousand", "twenty-second". */
function amountOf(written: string): number {
  if (/^\d/.test(written)) return Number(written.replaceAll(',', ''));
  let total = 0;
  let group = 0;
  for (const word of written.toLowerCase().split(/[ -]|\sand\s/)) {
    const scale = SCALES[word];
    if (scale === undefined) group += SMALL.get(word) ?? 0;
    else if (scale === 100) group = (group || 1) * scale;
    else [total, group] = [total + (group || 1) * scale, 0];
  }
  return total + group;
}
