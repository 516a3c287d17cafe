import type { Language } from '../../law/language.ts';
import type { RecordKind } from '../record.ts';

/** Raised whenever a file written today could not be read by the code of yesterday. */
export const format = 3;

/** The first file read: what there is and where. Lies beside the folder of its edition. */
export interface Manifest {
  format: number;
  /** Names the folder with the files; changes with their content. */
  edition: string;
  documents: number;
  /** How many files the terms and the single characters are spread over. */
  termFiles: number;
  characterFiles: number;
  /** How many files the characters that point to records are spread over. */
  looseFiles: number;
  /** How many files the records that speak of the same things are spread over. */
  kindredFiles: number;
  /** How many files the words that stand for others are spread over. */
  equivalentFiles: number;
  /** Which numbers belong to which kind and law: records are numbered run by run. */
  runs: DocumentRun[];
}

export interface DocumentRun {
  kind: RecordKind;
  law?: string;
  first: number;
  count: number;
  /** How likely one of them is wanted, all else being equal; 1 for most. */
  prior: number;
  /** The same where a query is about faces. */
  facePrior: number;
}

/** The run to which a record belongs. */
export function runOf(runs: readonly DocumentRun[], doc: number): DocumentRun | undefined {
  return runs.find(({ first, count }) => doc >= first && doc < first + count);
}

/** Where the index lies in the built site. */
export const indexFolder = 'search';

export const manifestFile = 'manifest.json';

/** FNV-1a over UTF-16: spreads terms evenly and needs no table. */
export function fileNumber(term: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) {
    hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % files;
}

/** Addresses of the files of an edition, relative to the manifest. */
export const paths = {
  lexicon: (edition: string) => `${edition}/lexicon.json`,
  equivalents: (edition: string, number: number) => `${edition}/e/${number}.json`,
  sounds: (edition: string) => `${edition}/sounds.json`,
  words: (edition: string) => `${edition}/words.json`,
  terms: (edition: string, number: number) => `${edition}/t/${number}.bin`,
  characters: (edition: string, number: number) => `${edition}/c/${number}.bin`,
  loose: (edition: string, number: number) => `${edition}/l/${number}.bin`,
  kindred: (edition: string, number: number) => `${edition}/k/${number}.bin`,
  page: (edition: string, doc: number, language: Language) =>
    `${edition}/p/${doc}.${language}.json`,
};
