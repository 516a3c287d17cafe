import type { ArticleNumber } from '../law/provisionId.ts';
import type { Unit } from '../law/provisionLabel.ts';
import type { CitedCase, CitedLaw } from './cited.ts';

/** What a page's reader needs to cite any place in one text of a law. */
export interface LawToCite {
  law: CitedLaw;
  unit: Unit;
  /** Articles of which another text of the law has the same words: no year is needed. */
  alike: ArticleNumber[];
}

/** What the reader of a case needs: the ways to cite it, the first one first. */
export interface CaseToCite {
  ways: CitedCase[];
}

export type CiteData = LawToCite | CaseToCite;
