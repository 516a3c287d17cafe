import { articleAcross } from '../../law/concordance.ts';
import { type Day, previousDay, toDay } from '../../law/day.ts';
import type { Provision } from '../model.ts';

/** Where a provision stood before a renumbering. */
export interface FormerNumber {
  number: string;
  /** First day of the numbering that replaced it. */
  until: Day;
  /** The old text, where the collection carries it. */
  provision: Provision | undefined;
}

/**
 * The numbers that a current provision bore before its law was renumbered.
 * @param day the day on which it bears its present one
 */
export function formerNumbers({ law, version, number }: Provision, day: Day): FormerNumber[] {
  if (version !== law.current) return [];
  const { renumberings } = law.data;
  return renumberings.flatMap(({ on }) =>
    articleAcross(renumberings, number, day, previousDay(toDay(on))).map((old) => ({
      number: old,
      until: toDay(on),
      provision: law.versions
        .find((candidate) => candidate.data.to === on)
        ?.provisions.find((candidate) => candidate.number === old),
    })),
  );
}

/** What a provision of an earlier version has become by a day, if the collection carries it. */
export function presentOf({ law, version, number }: Provision, day: Day): Provision | undefined {
  const from = toDay(version.data.from);
  const [now] = articleAcross(law.data.renumberings, number, from, day);
  return law.current.provisions.find((provision) => provision.number === now);
}
