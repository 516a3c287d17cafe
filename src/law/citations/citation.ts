import type { ArticleNumber } from '../provisionId.ts';

/** A law called by name; without `lawId` where the name is none that the caller knows. */
export interface NamedLaw {
  kind: 'named';
  name: string;
  lawId?: string;
}

/** Papers that have articles and are no law in force. */
export type PaperKind = 'draft' | 'standard' | 'contract' | 'house-rules' | 'policy' | 'judgment';

/** The law to which a citation refers, as far as its words say. */
export type LawMention =
  | NamedLaw
  /** 本规定, this Law: the law whose text or page this is. */
  | { kind: 'self'; name: string }
  /** A paper other than law: 物业合同, GB/T 35273-2020, 征求意见稿. */
  | { kind: 'paper'; paper: PaperKind; name: string }
  /** No law but a word for some: 该条例, 《办法》, the Measures. */
  | { kind: 'noun'; name: string }
  /** No law named; what the same sentence cites or names before it may be meant. */
  | { kind: 'bare'; after?: Antecedent };

/** What a sentence cites before words that name no law or no article. */
export interface Antecedent {
  law: LawMention;
  /** Absent where only the law is named. */
  article?: ArticleNumber;
}

/** Counted from the place where the citation stands: 0 is 本条 or 本款, 1 前款, 2 前两款's first. */
export interface RelativePlace {
  unit: 'article' | 'paragraph' | 'item';
  back: number;
}

/** A provision by numbers; what is absent above them is that of the citation's own place. */
export interface CitedPlace {
  relative?: RelativePlace;
  article?: ArticleNumber;
  paragraph?: number;
  item?: number;
}

/** One provision cited, or a range of them, with its own part of the text. */
export interface CitationTarget extends CitedPlace {
  /** Offsets in the text, in UTF-16 units; `end` is the first one after it. */
  start: number;
  end: number;
  /** The last provision of a range: 第二十一条至第二十八条, 前两款. */
  through?: CitedPlace;
}

/** One law and the provisions of it that are cited together. */
export interface Citation {
  /** From the law's name, where it comes first, to the last word that belongs to the citation. */
  start: number;
  end: number;
  law: LawMention;
  /** The year of the text meant: 网络安全法（2017年文本）, the Cybersecurity Law (2017 text). */
  versionYear?: number;
  /** Whether the text before the present one is meant: 原网络安全法, the former Cybersecurity Law. */
  former?: boolean;
  /** At least one. */
  targets: CitationTarget[];
}
