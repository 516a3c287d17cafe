import { fromChinese, toChinese } from '../../law/numerals.ts';
import type { Equivalent } from '../index/equivalents.ts';

/** A number in digits or in words, with what it counts. */
const counted =
  /((?<!\d)\d{1,4}|[一二三四五六七八九十百千两]{1,7})(万?)(周岁|岁|年|个月|月|天|日|元|人|倍|小时|工作日)/gu;

/** People say 岁, the law says 周岁. */
const units = (written: string) => (written === '岁' ? ['岁', '周岁'] : [written]);

/**
 * The other ways to write the numbers with units in a text: 14岁 is 十四周岁, 三十日 is 30日. The
 * official texts use both. Each number is told once, however often it stands there.
 */
export function numeralWays(text: string): Equivalent[] {
  const found = new Map([...text.matchAll(counted)].map((match) => [match[0], match]));
  return [...found.values()].map(([word, number = '', ten = '', unit = '']) => {
    const other = /\d/.test(number) ? toChinese(Number(number)) : (fromChinese(number) ?? number);
    const means = units(unit).flatMap((each) => [`${other}${ten}${each}`, number + ten + each]);
    return { words: [word], means, trust: 1 };
  });
}
