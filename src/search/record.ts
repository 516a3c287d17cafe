/**
 * What the search takes in: one record for every page that can be found. The library makes them;
 * nothing here knows where they come from.
 */

/** Something that exists in both languages. */
export interface Bilingual<T> {
  zh: T;
  en: T;
}

/** A stretch of readable text with the id that it bears on its page (`p1`, `p2-i3`, or empty). */
export interface Passage {
  anchor: string;
  text: string;
}

export const recordKinds = [
  'law',
  'provision',
  'case',
  'faq',
  'topic',
  'letter',
  'term',
  'tool',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** What citations need to know of a law's texts: the present one and those before it. */
export interface LawTexts {
  /** Oldest first. `years` are those of adoption, by which a text is called too. */
  versions: { from: string; to?: string; years: number[] }[];
  /** `from` of the present one. */
  current: string;
  renumberings: { on: string; pairs: Record<string, string> }[];
}

/** One page, in both languages. */
export interface SearchRecord {
  /** The address without language and slashes: `laws/frt-provisions/10`. Unique. */
  key: string;
  kind: RecordKind;
  /** The heading a reader sees. */
  title: Bilingual<string>;
  /** What results call it, where that says more: with the number of the article, the kind of the case. */
  resultTitle?: Bilingual<string>;
  /** Where it stands: `人脸识别司法解释 第十条`. */
  label?: Bilingual<string>;
  /** The texts that a law has had and how their articles were renumbered; for the law itself. */
  texts?: LawTexts;
  /** The first day of the text in which it stands, for a provision of a superseded one. */
  version?: string;
  /** The law and the article, for provisions; `law` also for the record of the law itself. */
  law?: string;
  article?: string;
  /** Other names: aliases, short names, nicknames, case numbers, document numbers. */
  names: Bilingual<string[]>;
  /** The wording of the law (款 and 项 in order) and its translation; empty for other kinds. */
  official: Bilingual<Passage[]>;
  /**
   * What the page says first: the answer, the summary, the definition. Shown as it stands. All else
   * that it says is found by Pagefind (see `words/`).
   */
  body: Bilingual<Passage[]>;
  /** How people would put it. Searched below the text, never shown. */
  asks: Bilingual<string[]>;
  /**
   * Keys of the records that this one rests on, weightiest first: the provisions behind an answer,
   * those that a case applied. A key that no record has is passed over.
   */
  restsOn?: string[];
  /** Whether it is in force, in words: `现行有效`. */
  status?: Bilingual<string>;
}
