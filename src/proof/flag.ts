import type { Language } from '../law/language.ts';
import type { ArticleNumber, PlaceInArticle } from '../law/provisionId.ts';
import type { Advice, Both } from './data.ts';

/** A place of ours that bears out what is said: a page's key, with an anchor or without. */
export type Reference = string;

/** A provision in the words of which a flag speaks. */
export interface NamedProvision extends PlaceInArticle {
  law: string;
  article: ArticleNumber;
}

/** A stretch of words in which a quotation and the official text agree, or of one of them alone. */
export interface Difference {
  text: string;
  only?: 'quoted' | 'official';
}

/** What is the matter, with what the words for it need. */
export type Fault =
  /** The law has fewer articles. */
  | { kind: 'no-such-article'; law: string; article: ArticleNumber; total: number }
  /** The article has fewer 款 or 项. */
  | { kind: 'no-such-place'; law: string; article: ArticleNumber; lacking: PlaceInArticle }
  /** The article may exist, and is none of those that are carried here. */
  | { kind: 'article-not-here'; law: string; article: ArticleNumber }
  | { kind: 'old-number'; law: string; old: ArticleNumber; now: ArticleNumber }
  /** The number of a document that is not the named law's. */
  | { kind: 'wrong-number'; law: string; number: string }
  | { kind: 'wrong-name'; law: string }
  | { kind: 'wrong-issuer'; law: string }
  /** A year, or a day of issue or of entry into force, that is not the law's. */
  | { kind: 'wrong-day'; law: string; about: 'year' | 'issued' | 'in-force' }
  /** Said to apply to what was over before it took force; `first` is its first day. */
  | { kind: 'before-its-day'; law: string; first: string }
  /** Words that differ from the official ones. */
  | { kind: 'misquoted'; provision: NamedProvision; difference: Difference[] }
  /** The quoted words are the law's, and stand elsewhere. */
  | { kind: 'wrong-place'; provision: NamedProvision }
  /** The quoted words stand neither there nor elsewhere in what is carried. */
  | { kind: 'not-its-words'; provision: NamedProvision }
  /** English words given as those of a Chinese law; `difference` where ours run otherwise. */
  | { kind: 'translation'; provision: NamedProvision; difference?: Difference[] }
  /** Said to be decided, and no court decided it. */
  | { kind: 'no-judgment'; case: string; how: Both; advice: Advice }
  | { kind: 'court-banned'; case: string; advice: Advice }
  /** The SPC is said to have banned face recognition. */
  | { kind: 'spc-banned' }
  | { kind: 'wrong-case-day'; case: string; decided: string[] }
  | { kind: 'unconfirmed-number'; case: string }
  /** `known` are the numbers here of the case that the sentence names. */
  | { kind: 'number-not-here'; case?: string; known: string[] };

export type FaultKind = Fault['kind'];

/** A fault with its place in the text as given, and where it is borne out. */
export interface Flag {
  start: number;
  end: number;
  /** The words of the text that are flagged. */
  words: string;
  language: Language;
  fault: Fault;
  references: Reference[];
}

/** Faults that are told for the reader to know, and are not wrong in themselves. */
export const notes: readonly FaultKind[] = [
  'article-not-here',
  'old-number',
  'number-not-here',
  'translation',
];
