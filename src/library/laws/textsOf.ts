import { articleAcross } from '../../law/concordance.ts';
import { toDay } from '../../law/day.ts';
import type { Provision, Version } from '../model.ts';

/** A text of a provision's law, by the day it took force. */
export interface TextOfDay {
  version: Version;
  /** The provision in that text; undefined where the collection does not carry it there. */
  provision: Provision | undefined;
}

/** A provision in every text of its law, the latest first; none where the law has only one. */
export function textsOf({ law, version: own, number }: Provision): TextOfDay[] {
  if (law.versions.length < 2) return [];
  const from = toDay(own.data.from);
  return law.versions.toReversed().map((version) => {
    const [there] = articleAcross(law.data.renumberings, number, from, toDay(version.data.from));
    return { version, provision: version.provisions.find((each) => each.number === there) };
  });
}
