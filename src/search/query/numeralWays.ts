import { fromChinese, toChinese } from '../../law/numerals.ts';
import type { Equivalent } from '../index/equivalents.ts';

const unit = '(万?)(周岁|岁|年|个月|月|天|日|元|人|倍|小时|工作日)';
const arabic = new RegExp(`(?<!\\d)(\\d{1,4})${unit}`, 'gu');
const chinese = new RegExp(`([一二三四五六七八九十百千两]{1,7})${unit}`, 'gu');

/** People say 岁, the law says 周岁. */
const units = (written: string) => (written === '岁' ? ['岁', '周岁'] : [written]);

/** The different matches of a pattern, each once, however often it stands in a text. */
const eachOnce = (text: string, pattern: RegExp) => [
  ...new Map([...text.matchAll(pattern)].map((match) => [match[0], match])).values(),
];

/**
 * The other ways to write the numbers with units in a text: 14岁 is 十四周岁, 三十日 is 30日. The
 * official texts use both.
 */
export function numeralWays(text: string): Equivalent[] {
  const fromArabic = eachOnce(text, arabic).map(([word, digits, ten = '', one = '']) => ({
    words: [word],
    means: units(one).flatMap((each) => [
      toChinese(Number(digits)) + ten + each,
      digits + ten + each,
    ]),
    trust: 1,
  }));
  const fromWords = eachOnce(text, chinese).map(([word, number = '', ten = '', one = '']) => ({
    words: [word],
    means: units(one).flatMap((each) => [
      `${fromChinese(number) ?? number}${ten}${each}`,
      number + ten + each,
    ]),
    trust: 1,
  }));
  return [...fromArabic, ...fromWords];
}
