import type { PlaceInArticle } from '../../law/provisionId.ts';

/** Why a record is among the results; results come in this order. */
export type HitGroup = 'cited' | 'exact' | 'all-words' | 'related';

/** A record that answers a query. */
export interface Hit {
  doc: number;
  group: HitGroup;
  score: number;
  /** The paragraph or item that was cited. */
  place?: PlaceInArticle;
}
