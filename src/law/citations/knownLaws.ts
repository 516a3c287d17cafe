import type { LawNames } from './lawNames.ts';
import type { LawCollection } from './resolve/lawCollection.ts';

/** The laws that a reader of citations knows. */
export interface KnownLaws extends LawCollection {
  /** Every name of every law, in both languages. */
  names: LawNames;
}
