import type { Language } from '../../law/language.ts';
import type { RecordKind } from '../record.ts';
import type { Equivalent } from './equivalents.ts';
import type { Lexicon } from './lexicon.ts';

/** Raised whenever a file written today could not be read by the code of yesterday. */
export const format = 4;

/**
 * The first file read, and the only one that every query needs: what there is and where. Lies
 * beside the folder of its edition.
 */
export interface Manifest {
  format: number;
  /** Names the folder with the files; changes with their content. */
  edition: string;
  /** The edition of the words of the pages; none where only the content was read (`astro dev`). */
  words?: string;
  documents: number;
  lexicon: Lexicon;
  /** Which numbers belong to which kind and law: records are numbered run by run. */
  runs: DocumentRun[];
  /** Single characters that stand for something else: no file would be read for them. */
  singles: Equivalent[];
  /** The commonest characters and stems (see `filing`), parted by spaces. */
  common: string;
  /** What is filed in the first word files, a text for each, parted by spaces. */
  together: string[];
  /** How many word files there are; what is not listed is spread over the rest. */
  wordFiles: number;
  /** How many files the single characters are spread over. */
  characterFiles: number;
  /** How many files the records that speak of the same things are dealt out to, in turn. */
  kindredFiles: number;
  /** The page file of each record, by number. */
  pageFiles: number[];
}

export interface DocumentRun {
  kind: RecordKind;
  law?: string;
  first: number;
  count: number;
  /** How likely one of them is wanted, all else being equal; 1 for most. */
  prior: number;
}

/** The run to which a record belongs. */
export function runOf(runs: readonly DocumentRun[], doc: number): DocumentRun | undefined {
  return runs.find(({ first, count }) => doc >= first && doc < first + count);
}

/** Where the index lies in the built site. */
export const indexFolder = 'search';

/** Where Pagefind's files lie in the built site. */
export const wordsFolder = 'pagefind';

export const manifestFile = 'manifest.json';

/** FNV-1a over UTF-16: spreads terms evenly and needs no table. */
export function fileNumber(term: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) {
    hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % files;
}

/** Gives the word file of what a word is filed under. */
export function wordFileOf({
  together,
  wordFiles,
}: Pick<Manifest, 'together' | 'wordFiles'>): (filed: string) => number {
  const known = new Map(
    together.flatMap((text, file) => text.split(' ').map((each): [string, number] => [each, file])),
  );
  const rest = wordFiles - together.length;
  return (filed) => known.get(filed) ?? together.length + fileNumber(filed, rest);
}

/** Addresses of the files of an edition, relative to the manifest. */
export const paths = {
  words: (edition: string, number: number) => `${edition}/w/${number}.bin`,
  characters: (edition: string, number: number) => `${edition}/c/${number}.bin`,
  kindred: (edition: string, number: number) => `${edition}/k/${number}.bin`,
  pages: (edition: string, number: number, language: Language) =>
    `${edition}/p/${number}.${language}.json`,
  sounds: (edition: string) => `${edition}/sounds.json`,
  spellings: (edition: string) => `${edition}/spellings.json`,
};
