import type { Bilingual } from '../content-model/bilingual.ts';
import type { LawData } from '../content-model/law/law.ts';
import type { Day, PartialDay } from '../law/day.ts';
import type { ArticleNumber, PlaceInArticle } from '../law/provisionId.ts';
import type { Unit } from '../law/provisionLabel.ts';

/** A law as citations name it, in the text that is meant. */
export interface CitedLaw extends Pick<LawData, 'title' | 'short' | 'rank' | 'issuer'> {
  /** `frt-provisions` */
  id: string;
  /** Number of the document, as promulgated. */
  number?: string | undefined;
  /** The same in Latin letters, as `romanisedNumber` writes it; none of a statute of the Congress. */
  numberEn?: string | undefined;
  /** The title in Hanyu Pinyin, without the name of the state. */
  pinyin?: string | undefined;
  /** How an English news sentence names it, where its title would not do. */
  inNews?: string | undefined;
  promulgated: Day;
  from: Day;
  to?: Day | undefined;
  /** First day in force of the text meant, where there are several to tell apart. */
  edition?: Day | undefined;
  /** Whether the text is a later one of an older law. */
  isAmended: boolean;
  /** What Chinese calls the change that made it: 修正 or 修订. */
  change?: '修正' | '修订' | undefined;
}

/** A law, an article, or a place in it, as a reader means to cite it. */
export interface Cited {
  kind: 'provision';
  law: CitedLaw;
  /** Absent where the whole law is meant. */
  article?: ArticleNumber | undefined;
  unit: Unit;
  /** As texts cite it: the only paragraph of an article is not counted. */
  place: PlaceInArticle;
  /** Whether another text of the law has other words there, so that the year must be named. */
  needsYear: boolean;
}

/** A decision that can be cited: its number, where a source confirms it, or its day. */
export interface CitedDecision {
  court: Bilingual;
  /** With half-width brackets. */
  number?: string | undefined;
  /** (2019) Zhe 0111 Min Chu No. 6971 */
  numberEn?: string | undefined;
  decided?: PartialDay | undefined;
  /** 民事判决书 */
  document: string;
}

/** A matter, with the one decision of it that is meant. */
export interface CitedCase {
  kind: 'case';
  /** `guo-bing-v-hangzhou-safari-park` */
  id: string;
  name: Bilingual;
  /** The name in Hanyu Pinyin and its characters, as Bluebook wants them: parties without the cause. */
  roman?: { pinyin: string; characters: string } | undefined;
  /** A news sentence about a matter without a judgment. */
  inNews?: Bilingual | undefined;
  decision?: CitedDecision | undefined;
  /** Present where it is cited as a guiding case. */
  guiding?: { number: number; published: Day } | undefined;
  /** What the press wrote of it, for a matter without a published decision. */
  report?: { title: string; site: string; address: string } | undefined;
}

/** A page of this site, for its own words. */
export interface CitedPage {
  kind: 'page';
  title: string;
  site: string;
}

export type Source = Cited | CitedCase | CitedPage;

/** Where its reader saw the source, and on which day. */
export interface Occasion {
  /** Absent for a source on paper. */
  address?: string | undefined;
  /** `#p2`: of the place within the address, for a link. */
  anchor?: string | undefined;
  /** Absent where no style that names it is meant. */
  accessed?: Day | undefined;
}
