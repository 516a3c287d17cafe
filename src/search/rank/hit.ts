import type { PlaceInArticle } from '../../law/provisionId.ts';

/** Why a record is among the results; results come in this order. */
export type HitGroup =
  /** The page that answers what was asked. */
  | 'answer'
  | 'cited'
  /** Literal in the law, or in a decision or our own words. */
  | 'exact'
  | 'exact-elsewhere'
  | 'all-words'
  | 'related';

/** A record that answers a query. */
export interface Hit {
  doc: number;
  group: HitGroup;
  score: number;
  /** The paragraph or item that was cited. */
  place?: PlaceInArticle;
}
