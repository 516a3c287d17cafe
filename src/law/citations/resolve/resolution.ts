import type { ArticleNumber } from '../../provisionId.ts';

/** A place in a law's text. */
export interface PlaceInLaw {
  article: ArticleNumber;
  paragraph?: number;
  item?: number;
}

/** A provision that the collection carries. */
export interface Inside extends PlaceInLaw {
  kind: 'inside';
  law: string;
  /** `from` of the version in which it stands. */
  version: string;
  /** Every provision of a range, both ends included; else the one provision. */
  covers: PlaceInLaw[];
  /** Where its article stands now, if that is another version that the collection carries. */
  current?: { version: string; article: ArticleNumber };
  /** The number by which the text cites it, if it bears another one in this version. */
  renumberedFrom?: ArticleNumber;
}

/** A provision that the collection is known not to carry. */
export interface Outside {
  kind: 'outside';
  law: string;
  article: ArticleNumber;
}

/** A citation that leads nowhere, with the way to mend it. */
export interface Unresolved {
  kind: 'unresolved';
  message: string;
  remedy: string;
}

/**
 * Where a citation leads. `unplaced` are words that count from a place which their text does not
 * have (前款, 第二项 in a case): no citation of a provision, and nothing to mend.
 */
export type Resolution = Inside | Outside | Unresolved | { kind: 'unplaced' };

/** An Unresolved of these words. */
export function unresolved(message: string, remedy: string): Unresolved {
  return { kind: 'unresolved', message, remedy };
}
