import { moneyResults } from '../../content-model/case/words.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, stringsOf } from '../../i18n/translate.ts';
import type { Sum } from './money.ts';

/** A sum as a page prints it: 1038元, 8,000 to 12,000 yuan; or that it was not published. */
export function sumWords({ value, upTo }: Pick<Sum, 'value' | 'upTo'>, locale: Locale): string {
  const t = stringsOf(locale);
  if (value === undefined) return t.sumNotPublished;
  const yuan = (sum: number) => fill(t.yuan, { n: formatNumber(sum, locale) });
  if (upTo === undefined) return yuan(value);
  return fill(t.sumRange, { from: formatNumber(value, locale), to: yuan(upTo) });
}

/** The same with what became of it, who paid or was to pay, and what else there is to say. */
export function sumFacts(sum: Sum, locale: Locale): string[] {
  return [
    sumWords(sum, locale),
    moneyResults[sum.result][locale],
    ...(sum.who ? [sum.who[locale]] : []),
    ...(sum.note ? [sum.note[locale]] : []),
  ];
}
