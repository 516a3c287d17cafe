import type { Language } from '../../law/language.ts';
import { type ScriptMap, unpackScript } from '../text/script.ts';
import type { Equivalent } from './equivalents.ts';
import { filing } from './filing.ts';
import { fileNumber, format, type Manifest, manifestFile, paths, wordFileOf } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { lostPage, type Page } from './page.ts';
import { decodeTerms, type Posting, type Terms } from './postings.ts';
import type { Sounds } from './sounds.ts';
import { type SoundTables, soundTables } from './soundTables.ts';
import { type IndexStore, IndexUnavailable } from './store.ts';
import { decodeWordFile, type WordFile } from './wordFile.ts';

/** An index ready to be asked. Files are read when first needed and kept. */
export interface SearchIndex {
  manifest: Manifest;
  lexicon: Lexicon;
  script: ScriptMap;
  /** Words that stand for others: those that may stand in a query, which is in plain form. */
  equivalents(query: string): Promise<Equivalent[]>;
  /** Fetches what most queries need, so that it is there when the first is asked. */
  warm(): void;
  /** The records that contain a term (see `cut`), in order of number; empty if there are none. */
  postings(term: string): Promise<readonly Posting[]>;
  /** The records in which an exact hit may contain a single Chinese character. */
  character(character: string): Promise<readonly Posting[]>;
  /** The records to which a single Chinese character points (see `looseCharactersOf`). */
  loose(character: string): Promise<readonly Posting[]>;
  /** The records that have one for company (see `kindredOf`). */
  kindred(doc: number): Promise<readonly Posting[]>;
  /** The readable text of a record. */
  page(doc: number, language: Language): Promise<Page>;
  /** How the words of the collection sound. */
  sounds(): Promise<SoundTables>;
  /** Every word and number of the collection as it is written, sorted. */
  words(): Promise<readonly string[]>;
}

const readJson = async <T>(store: IndexStore, path: string): Promise<T> => {
  const text = new TextDecoder().decode(await store.read(path));
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new IndexUnavailable(`the search file ${path} is damaged; build the site again`, {
      cause,
    });
  }
};

async function readPacked<T>(
  store: IndexStore,
  path: string,
  decode: (bytes: Uint8Array) => T,
): Promise<T> {
  const packed = new Blob([Uint8Array.from(await store.read(path))]).stream();
  try {
    const plain = packed.pipeThrough(new DecompressionStream('gzip'));
    return decode(new Uint8Array(await new Response(plain).arrayBuffer()));
  } catch (cause) {
    throw new IndexUnavailable(`the search file ${path} is damaged; build the site again`, {
      cause,
    });
  }
}

/** Reads each path once; what failed is tried again when next asked for. */
function remembering<T>(read: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const value = known.get(path) ?? read(path);
    known.set(path, value);
    value.catch(() => known.delete(path));
    return value;
  };
}

/** How many of the word files that are asked for most are fetched beforehand. */
const warmed = 2;

const noTerms: Terms = () => [];
const noWords: WordFile<Terms> = { terms: noTerms, loose: noTerms, equivalents: [] };

/**
 * Opens the index in a store. Rejects with an `IndexUnavailable` that says what to do.
 *
 * @param onLoss Told of a part that cannot be had, whose words then count as words that nothing
 *   holds. Without it whatever needs the part rejects with an `IndexUnavailable`.
 */
export async function openIndex(
  store: IndexStore,
  onLoss?: (loss: unknown) => void,
): Promise<SearchIndex> {
  const manifest = await readJson<Manifest>(store, manifestFile);
  if (manifest.format !== format) {
    throw new IndexUnavailable(
      `the index has format ${manifest.format}, this program reads ${format}; build the site again`,
    );
  }
  const { edition, lexicon } = manifest;
  const orElse = <T>(part: Promise<T>, nothing: T): Promise<T> =>
    part.catch((loss) => {
      if (!onLoss) throw loss;
      onLoss(loss);
      return nothing;
    });
  const wordFile = wordFileOf(manifest);
  const filed = filing(manifest.common.split(' '));
  const readWords = remembering((path) => readPacked(store, path, decodeWordFile));
  const readTerms = remembering((path) => readPacked(store, path, decodeTerms));
  const readPages = remembering((path) => readJson<Record<number, Page>>(store, path));
  const words = (under: string) =>
    orElse(readWords(paths.words(edition, wordFile(under))), noWords);
  const company = (file: number) => readTerms(paths.kindred(edition, file));
  const page = async (doc: number, language: Language) => {
    const file = paths.pages(edition, manifest.pageFiles[doc] ?? 0, language);
    return (await orElse(readPages(file), {}))[doc] ?? lostPage;
  };
  const sounds = remembering(async (path) => soundTables(await readJson<Sounds>(store, path)));
  const spellings = remembering((path) => readJson<string[]>(store, path));
  return {
    manifest,
    lexicon,
    script: unpackScript(lexicon.script),
    equivalents: async (query) => {
      const files = await Promise.all(filed.in(query).map(words));
      return [
        manifest.singles,
        ...[...new Set(files)].map(({ equivalents }) => equivalents),
      ].flat();
    },
    warm: () => {
      const nothing = () => undefined;
      if (manifest.kindredFiles === 1) company(0).catch(nothing);
      const hot = Math.min(warmed, manifest.together.length);
      for (let file = 0; file < hot; file++) readWords(paths.words(edition, file)).catch(nothing);
    },
    postings: async (term) => (await words(filed.of(term))).terms(term),
    loose: async (character) => (await words(character)).loose(character),
    character: async (character) => {
      const file = paths.characters(edition, fileNumber(character, manifest.characterFiles));
      return (await orElse(readTerms(file), noTerms))(character);
    },
    kindred: async (doc) =>
      (await orElse(company(doc % manifest.kindredFiles), noTerms))(String(doc)),
    page,
    sounds: () =>
      orElse(sounds(paths.sounds(edition)), { words: new Map(), syllableOf: new Map() }),
    words: () => orElse(spellings(paths.spellings(edition)), []),
  };
}
