import type { CaseData } from '../../content-model/case/case.ts';
import { moneyKinds } from '../../content-model/case/words.ts';
import type { Case } from '../model.ts';

export type Sum = CaseData['amounts'][number];

/** A sum of a case. */
export interface CaseSum {
  entry: Case;
  sum: Sum;
}

/** The sums of one kind, over all cases. */
export interface MoneyGroup {
  kind: Sum['kind'];
  sums: CaseSum[];
}

export interface MoneyIndex {
  /** In the order of the kinds: what somebody was awarded first, sums that are no award last. */
  groups: MoneyGroup[];
  /** Cases whose sources name no sum, with the reason in their `whyEmpty`. */
  without: Case[];
}

/** Every sum that the cases name, by what it is for. */
export function moneyIndex(cases: Case[]): MoneyIndex {
  const sums = cases.flatMap((entry) => entry.data.amounts.map((sum) => ({ entry, sum })));
  const kinds = Object.keys(moneyKinds) as Sum['kind'][];
  return {
    groups: kinds
      .map((kind) => ({ kind, sums: sums.filter(({ sum }) => sum.kind === kind) }))
      .filter((group) => group.sums.length > 0),
    without: cases.filter(({ data }) => data.amounts.length === 0),
  };
}
