import { fromChinese } from '../law/numerals.ts';
import { syllables } from './syllables.ts';

const SERIES = /^(\p{Script=Han}+)〔(\d{4})〕(\d+)号$/u;
const ORDER = /令第(.+)号$/;

/**
 * The number of a document in Latin letters: 法释〔2021〕15号 is Fa Shi [2021] No. 15; an order is
 * named by its number and its maker, Order No. 799 of the State Council.
 * @param issuer who made it, in English
 * @throws where the number has neither form: it would be printed in Chinese within English
 */
export function romanisedNumber(number: string, issuer: string): string {
  const [, series, year, count] = SERIES.exec(number) ?? [];
  if (series !== undefined) return `${syllables(series)} [${year}] No. ${count}`;
  const order = fromChinese(ORDER.exec(number)?.[1] ?? '');
  if (order !== undefined) return `Order No. ${order} of the ${issuer}`;
  throw new Error(
    `src/cite cannot write the number "${number}" in English: give it as 法释〔2021〕15号 or …令第19号, or teach romanisedNumber.ts its form`,
  );
}
