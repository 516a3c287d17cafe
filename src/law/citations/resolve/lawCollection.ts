import type { Renumbering } from '../../concordance.ts';
import type { Day } from '../../day.ts';
import type { ArticleNumber } from '../../provisionId.ts';
import type { Interval } from '../../versions.ts';

/** What the resolver needs to know of one version of a law. */
export interface CollectedVersion extends Interval {
  /**
   * By article, how many items each of its paragraphs has: `{ '2': [8], '10': [0, 0] }`; an empty
   * list where that is not known.
   */
  articles: Readonly<Record<ArticleNumber, readonly number[]>>;
  /** Other years by which its text is called than that in which it took force: of its adoption. */
  years?: readonly number[];
}

/** What the resolver needs to know of one law. */
export interface CollectedLaw {
  versions: readonly CollectedVersion[];
  renumberings: readonly Renumbering[];
  /** How its own text calls it, in either language; if given, other words are an error. */
  selfNames?: readonly string[];
}

/** The laws that the site carries, and what it knows to lie outside. */
export interface LawCollection {
  laws: Readonly<Record<string, CollectedLaw>>;
  outside: {
    laws: readonly string[];
    articles: Readonly<Record<string, readonly ArticleNumber[]>>;
  };
  /** The day for which the current version is told. */
  day: Day;
}

/** Where the words stand that cite. */
export interface ReadingPlace {
  /** The law whose text or page this is; absent in a case, a question, a topic. */
  law?: string;
  /** `from` of the version whose text or page this is; absent where the current one is meant. */
  version?: string;
  article?: ArticleNumber;
  /** Only in the text of the law itself. */
  paragraph?: number;
  item?: number;
  /** The day of the text: other laws are cited by the numbers they bore then. */
  asOf: Day;
}
