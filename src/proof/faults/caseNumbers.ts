import { formatCaseNumber, parseCaseNumber } from '../../law/caseNumber.ts';
import type { Book } from '../book.ts';
import type { ProofCase } from '../data.ts';
import type { Flag } from '../flag.ts';
import { matterOf } from '../reading/matterOf.ts';
import type { Prepared } from '../reading/prepared.ts';
import { flagAt } from './flagAt.ts';

/** Case numbers that no source bears out, and those that are not in this collection. */
export function caseNumbers(text: Prepared, { cases }: Book): Flag[] {
  return text.cited.flatMap((each): Flag[] => {
    if (each.cited.kind !== 'case-number') return [];
    const number = formatCaseNumber(each.cited.number, 'halfwidth');
    const owner = ownerOf(number, cases);
    if (!owner) {
      const sentence = text.sentences.find(
        ({ start, end }) => start <= each.start && each.end <= end,
      );
      const matter = sentence && matterOf(text, sentence, each.start);
      const known = (matter?.numbers ?? [])
        .filter(({ confirmed }) => confirmed)
        .map((own) => own.number);
      const fault = {
        kind: 'number-not-here',
        ...(matter && { case: matter.key }),
        known,
      } as const;
      return [flagAt(text, each, fault, matter ? [matter.key] : ['cases'])];
    }
    if (owner.confirmed) return [];
    return [flagAt(text, each, { kind: 'unconfirmed-number', case: owner.key }, [owner.key])];
  });
}

/** The matter that bears a number, and whether that is confirmed. */
export function ownerOf(number: string, cases: readonly ProofCase[]) {
  for (const { key, numbers } of cases) {
    const own = numbers.find((each) => halfWidth(each.number) === number);
    if (own) return { key, confirmed: own.confirmed };
  }
  return undefined;
}

function halfWidth(number: string): string | undefined {
  const parsed = parseCaseNumber(number);
  return parsed && formatCaseNumber(parsed, 'halfwidth');
}
