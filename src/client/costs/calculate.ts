import type { CostsStrings } from '../../i18n/costs.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import type { Locale } from '../../i18n/locales.ts';
import { competentCourts, type SuitKind } from '../../law/costs/competentCourts.ts';
import { contractFee, feeOnDamages, personalityFee } from '../../law/costs/courtFee.ts';
import { limitationEnds } from '../../law/costs/limitation.ts';
import type { Day } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';

/** What a reader entered. */
export interface Suit {
  kind: SuitKind;
  /** In yuan. */
  amount: number;
  known: Day | undefined;
  halved: boolean;
}

/** A line of the answer, with the ids of the rules that it applied. */
export interface CostLine {
  name: string;
  values: string[];
  rules: string[];
}

const placeRules: Record<SuitKind, string[]> = {
  site: ['place-site', 'place-defendant', 'small-claims'],
  online: ['place-online', 'place-defendant', 'internet-courts', 'small-claims'],
  contract: ['place-contract'],
};

/** What a suit costs, before which courts it may be brought, and by when. */
export function calculate(suit: Suit, words: CostsStrings['answer'], locale: Locale): CostLine[] {
  const courts = competentCourts(suit.kind).map((court) => words.court[court]);
  return [
    { name: words.fee, ...fee(suit, words, (sum) => formatNumber(sum, locale)) },
    { name: words.courts, values: courts, rules: placeRules[suit.kind] },
    ...(suit.known ? [limitation(suit, suit.known, words, locale)] : []),
  ];
}

function fee(
  { kind, amount, halved }: Suit,
  words: CostsStrings['answer'],
  money: (sum: number) => string,
): Omit<CostLine, 'name'> {
  const half = halved ? ['fee-half'] : [];
  if (kind === 'contract') {
    const sum = contractFee(amount, halved);
    const value = sum === undefined ? words.feeUnknown : fill(words.feeExact, { sum: money(sum) });
    return { values: [value], rules: ['fee-contract', ...half] };
  }
  const { least, most } = personalityFee(amount, halved);
  const onTop = feeOnDamages(amount, halved);
  const range = fill(words.feeRange, { least: money(least), most: money(most) });
  const part = onTop > 0 ? fill(words.feeOnTop, { sum: money(onTop) }) : '';
  return { values: [range + part], rules: ['fee-case', 'fee-damages', ...half] };
}

function limitation(
  { kind }: Suit,
  known: Day,
  words: CostsStrings['answer'],
  locale: Locale,
): CostLine {
  const ends = limitationEnds(known);
  const value = ends
    ? fill(words.limitationEnds, { day: formatDay(ends, locale) })
    : words.limitationBefore;
  const without = kind === 'contract' ? [] : ['no-limitation'];
  const rules = ['limitation', 'limitation-anew', ...without];
  return { name: words.limitation, values: [value], rules };
}
