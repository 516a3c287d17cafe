import type { LawCollection } from '../law/citations/resolve/lawCollection.ts';
import type { Language } from '../law/language.ts';
import type { ArticleNumber } from '../law/provisionId.ts';
import type { Interval } from '../law/versions.ts';

/** Whatever exists in both languages. */
export type Both<T = string> = Record<Language, T>;

/** The words of an article by 款, each with its 项 behind it, in both languages. */
export type ArticleWords = Both<string[][]>;

/** What must be known of a law to see that a text tells it wrongly. */
export interface ProofLaw {
  id: string;
  title: Both;
  short: Both;
  issuer: Both;
  rank: string;
  /** Number of the document, as promulgated. */
  number?: string;
  /** First day of the text that is current. */
  current: string;
  /** How many articles the current text has; whether all of them are here. */
  total?: number;
  complete: boolean;
  adopted?: string;
  promulgated: string;
  /** Every wording known, carried or not, oldest first. */
  periods: Interval[];
  /** The years by which it may be called: of promulgation, entry into force, amendment. */
  years: number[];
}

/** What a journalist may write of a matter, and why not the other. */
export interface Advice {
  say: Both;
  why: Both;
}

/** How the number of a stage stands: read in a source, or seen without one that bears it out. */
export interface KnownNumber {
  number: string;
  confirmed: boolean;
}

/** What must be known of a matter to see that a text tells it wrongly. */
export interface ProofCase {
  key: string;
  short: Both;
  /** Names by which texts call it, its parties and, where that is telling, its court. */
  names: string[];
  /** How it ended, where no court decided; `byCourt` where one was asked. */
  undecided?: { how: Both; advice: Advice; byCourt: boolean };
  /** What is to be said instead of "the court banned". */
  ban?: Advice;
  numbers: KnownNumber[];
  /** Days of decisions of courts. */
  decided: string[];
  /** Every day of its record, decisions included. */
  days: string[];
}

/** All that a check of a text needs; handed in, so that the check itself reads nothing. */
export interface ProofData {
  /** The laws as the reader of citations knows them. */
  collection: LawCollection;
  /** Every name of every law with its id. */
  names: [name: string, law: string][];
  /** Traditional characters and the simplified ones that stand for them, packed. */
  script: string;
  laws: ProofLaw[];
  /** By law, first day of the text, and article. */
  texts: Record<string, Record<string, Record<ArticleNumber, ArticleWords>>>;
  cases: ProofCase[];
}
