import type { Book } from '../book.ts';
import type { Flag } from '../flag.ts';
import { matterOf } from '../reading/matterOf.ts';
import { numberHere } from '../reading/numberHere.ts';
import type { Prepared } from '../reading/prepared.ts';
import { flagAt } from './flagAt.ts';

/** Case numbers that no source bears out, and those that are not in this collection. */
export function caseNumbers(text: Prepared, { cases }: Book): Flag[] {
  return text.cited.flatMap((each): Flag[] => {
    if (each.cited.kind !== 'case-number') return [];
    const { borne } = numberHere(each.cited.number, cases);
    if (!borne) {
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
    if (borne.confirmed) return [];
    const { key } = borne.case;
    return [flagAt(text, each, { kind: 'unconfirmed-number', case: key }, [key])];
  });
}
