import type { LawData } from '../content-model/law/law.ts';
import type { Day } from '../law/day.ts';
import type { ArticleNumber, PlaceInArticle } from '../law/provisionId.ts';
import type { Unit } from '../law/provisionLabel.ts';

/** A law as citations name it. */
export interface CitedLaw extends Pick<LawData, 'title' | 'rank' | 'issuer'> {
  /** Number of the document, as promulgated. */
  number: string | undefined;
  /** First day in force of the text meant, where there are several to tell apart. */
  edition: Day | undefined;
}

/** An article, or a place in it, as a reader means to cite it. */
export interface Cited {
  law: CitedLaw;
  article: ArticleNumber;
  unit: Unit;
  /** As texts cite it: the only paragraph of an article is not counted. */
  place: PlaceInArticle;
}
