import { fromChinese } from '../../law/numerals.ts';
import { dateToken } from './dateToken.ts';

/**
 * Where Chinese writes a numeral and means no number. A closed list: a word that is missing here
 * shows as a finding, and is added with its reason.
 */
const NO_NUMBER: readonly RegExp[] = [
  // 253条之一 is a number; "one of the following" is none.
  /(?<!条)之一/g,
  // Adverbs and adjectives: sameness, unity, generality, condition.
  /一并|一致|一般|一定|一旦|一切|一律|一体|一起|一次性|同一|统一|唯一|单一|进一步|任何一[方个]/g,
  // "the party", "the other party", "both parties", "a third party".
  /[另对]?一方|双方|第三(?=人|方)/g,
  // 上一年度: "the previous year".
  /上一(?=年度)/g,
];

const DIGIT = '0-9〇零一二三四五六七八九';
const NUMERAL = `[${DIGIT}十百千两]+(?:\\.\\d+)?`;
const AMOUNT = `(?:${NUMERAL})?[${DIGIT}十百千两万亿](?:[${DIGIT}十百千两万亿]|\\.\\d)*`;
const PATTERN = new RegExp(
  [
    `(?<year>[${DIGIT}]{4})年(?:(?<month>${NUMERAL})月(?:(?<day>${NUMERAL})日)?)?`,
    `百分之(?<percent>${NUMERAL})`,
    `(?<percentSign>\\d+(?:\\.\\d+)?)[%％]`,
    `(?<half>一半|半数|半(?=年))`,
    `(?<amount>${AMOUNT})`,
  ].join('|'),
  'gu',
);

/**
 * The numbers and dates of a Chinese text in the order in which they stand: `2021-08-01`, `5%`,
 * `50000000` for 五千万, `1035` and `1` for 第一千零三十五条第一款.
 */
export function chineseNumbersIn(text: string): string[] {
  const plain = NO_NUMBER.reduce((rest, pattern) => rest.replace(pattern, '□'), text);
  return [...plain.matchAll(PATTERN)].map(({ groups = {}, 0: found }) => {
    const { year, month, day, percent, percentSign, half, amount } = groups;
    if (year) return dateToken(amountOf(year), month && amountOf(month), day && amountOf(day));
    if (percent || percentSign) return `${amountOf(percent ?? percentSign ?? '')}%`;
    return half ? '0.5' : String(amountOf(amount ?? found));
  });
}

/** 五千万 is 50,000,000; what is no number stays as it is written, so that it shows. */
function amountOf(written: string): number | string {
  const [, above, hundredMillions, below] = /^(?:(.*)(亿))?(.*)$/.exec(written) ?? [];
  const [, thousands, tenThousands, rest] = /^(?:(.*)(万))?(.*)$/.exec(below ?? '') ?? [];
  const parts = [
    [above, hundredMillions, 100_000_000],
    [thousands, tenThousands, 10_000],
    [rest, rest, 1],
  ] as const;
  let total = 0;
  for (const [digits, unit, size] of parts) {
    if (!unit) continue;
    const value = /^\d+(\.\d+)?$/.test(digits ?? '') ? Number(digits) : fromChinese(digits ?? '');
    if (value === undefined) return written;
    total += value * size;
  }
  return total;
}
