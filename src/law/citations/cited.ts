import type { CaseNumber } from '../caseNumber.ts';
import type { ArticleNumber, PlaceInArticle } from '../provisionId.ts';
import type { Citation, PaperKind } from './citation.ts';
import type { Inside } from './resolve/resolution.ts';

/** The text of a law that the words name: by a year (2017年文本), or as the former one. */
export type NamedText = Pick<Citation, 'versionYear' | 'former'>;

/** What a text cites, as far as the collection knows it. */
export type CitedThing =
  /**
   * A provision that the collection carries. With `current` it stands in a superseded text and is an
   * article of another number or wording today; with `renumberedFrom` the text cites it by a number
   * that it no longer bears; with `lacking` it is cited by a 款 or 项 that it does not have; with
   * `beyond` it begins a range whose last article is not here.
   */
  | (Inside & NamedText & { lacking?: PlaceInArticle; beyond?: ArticleNumber })
  /** A law that is here, an article that is not; `has` are the articles that are. */
  | ({
      kind: 'absent';
      law: string;
      article: ArticleNumber;
      has: readonly ArticleNumber[];
    } & NamedText)
  /** A law that is here, by its name or by the number of its document. */
  | { kind: 'law'; law: string; by: 'name' | 'number' }
  /** A law of the mainland that is not here. */
  | { kind: 'not-carried'; name: string; article?: ArticleNumber }
  /** A law of another country or region. */
  | { kind: 'foreign'; name: string; article?: ArticleNumber }
  /** A draft, a standard, a contract, a handbook: no law in force. */
  | { kind: 'paper'; paper: PaperKind; name: string }
  /** An article without a law; `may` are the laws that a word for some may mean, else all. */
  | {
      kind: 'unnamed';
      article: ArticleNumber;
      through?: ArticleNumber;
      paragraph?: number;
      item?: number;
      may?: readonly string[];
    }
  | { kind: 'case-number'; number: CaseNumber };

/** Something cited, with its place in the text as given; `end` is the first unit after it. */
export interface CitedInText {
  start: number;
  end: number;
  /** The words that cite, as they stand in the text. */
  words: string;
  cited: CitedThing;
}
