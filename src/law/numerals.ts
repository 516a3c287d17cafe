const DIGITS = '零一二三四五六七八九';
const UNITS = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
] as const;

/** What a character is worth inside a positional number such as 二〇二一 or １５. */
const DIGIT_VALUES = new Map<string, number>([
  ...[...DIGITS].map((character, value) => [character, value] as const),
  ...[...'0123456789'].map((character, value) => [character, value] as const),
  ...[...'０１２３４５６７８９'].map((character, value) => [character, value] as const),
  ['〇', 0],
  ['○', 0],
  ['两', 2],
]);

const UNIT_VALUES = new Map<string, number>(UNITS.map(([value, character]) => [character, value]));

/**
 * The characters of which a number in a citation may consist, for use inside a character class of
 * a regular expression.
 */
export const NUMERAL_CHARACTERS = '〇○零一二三四五六七八九十百千两廿卅0-9０-９';

/**
 * Writes a number as Chinese law numbers its articles: 10 is 十, 12 十二, 110 一百一十,
 * 1034 一千零三十四. Zero is 零.
 *
 * @param n An integer from 0 to 9999; anything else throws a RangeError.
 */
export function toChinese(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) {
    throw new RangeError(`${n} has no article numeral: give an integer from 0 to 9999`);
  }
  if (n === 0) return '零';
  let rest = n;
  let written = '';
  let skipped = false;
  for (const [value, unit] of UNITS) {
    const digit = Math.floor(rest / value);
    rest %= value;
    if (digit === 0) {
      skipped = written !== '';
      continue;
    }
    // 十二 at the head of a number, 一百一十二 inside one.
    const leadingTen = value === 10 && digit === 1 && written === '';
    written += (skipped ? '零' : '') + (leadingTen ? '' : DIGITS.charAt(digit)) + unit;
    skipped = false;
  }
  return rest === 0 ? written : written + (skipped ? '零' : '') + DIGITS.charAt(rest);
}

/**
 * Reads a number written in any way that people use in a citation: 一百一十, 一百十, 廿八,
 * 二〇二一 digit by digit, 28 in ASCII or full-width digits.
 *
 * @returns The number from 0 to 9999, or undefined for what is not one number.
 */
export function fromChinese(s: string): number | undefined {
  if (s === '') return undefined;
  const digits = [...s].map((character) => DIGIT_VALUES.get(character));
  if (digits.every((digit) => digit !== undefined)) {
    const n = digits.reduce((value, digit) => value * 10 + digit, 0);
    return n > 9999 ? undefined : n;
  }
  return fromUnits([...s.replace('廿', '二十').replace('卅', '三十')]);
}

/** Reads 一千零三十四: units must fall, and 零 may stand only where a unit is skipped. */
function fromUnits(characters: string[]): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lowestUnit = 10_000;
  let afterZero = false;
  for (const [index, character] of characters.entries()) {
    const unit = UNIT_VALUES.get(character);
    const value = DIGIT_VALUES.get(character);
    if (unit !== undefined) {
      const impliedOne = unit === 10 && digit === undefined;
      if (unit >= lowestUnit || (digit === undefined && !impliedOne) || digit === 0) {
        return undefined;
      }
      total += (digit ?? 1) * unit;
      [digit, lowestUnit, afterZero] = [undefined, unit, false];
    } else if (value === undefined || digit !== undefined) {
      return undefined;
    } else if (value === 0) {
      if (afterZero || index === 0 || lowestUnit === 10) return undefined;
      afterZero = true;
    } else {
      digit = value;
    }
  }
  // 一百一 is 110 in speech and 101 to a careless hand: no number that a citation may rest on.
  const ambiguous = digit !== undefined && lowestUnit > 10 && !afterZero;
  return ambiguous ? undefined : total + (digit ?? 0);
}
