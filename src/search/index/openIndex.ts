import type { Language } from '../../law/language.ts';
import { type ScriptMap, unpackScript } from '../text/script.ts';
import { beginningsIn, type Equivalent } from './equivalents.ts';
import { fileNumber, format, type Manifest, manifestFile, paths } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import type { Page } from './page.ts';
import { decodeTerms, type Posting } from './postings.ts';
import type { Sounds } from './sounds.ts';
import { type SoundTables, soundTables } from './soundTables.ts';
import { type IndexStore, IndexUnavailable } from './store.ts';

/** An index ready to be asked. Files are read when first needed and kept. */
export interface SearchIndex {
  manifest: Manifest;
  lexicon: Lexicon;
  script: ScriptMap;
  /** Words that stand for others: those that may stand in a query, which is in plain form. */
  equivalents(query: string): Promise<Equivalent[]>;
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

async function readTerms(store: IndexStore, path: string): Promise<Map<string, Posting[]>> {
  const packed = new Blob([Uint8Array.from(await store.read(path))]).stream();
  try {
    const plain = packed.pipeThrough(new DecompressionStream('gzip'));
    return decodeTerms(new Uint8Array(await new Response(plain).arrayBuffer()));
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

/** Opens the index in a store. Rejects with an `IndexUnavailable` that says what to do. */
export async function openIndex(store: IndexStore): Promise<SearchIndex> {
  const manifest = await readJson<Manifest>(store, manifestFile);
  if (manifest.format !== format) {
    throw new IndexUnavailable(
      `the index has format ${manifest.format}, this program reads ${format}; build the site again`,
    );
  }
  const { edition } = manifest;
  const lexicon = await readJson<Lexicon>(store, paths.lexicon(edition));
  const script = unpackScript(lexicon.script);
  const terms = remembering((path) => readTerms(store, path));
  const pages = remembering((path) => readJson<Page>(store, path));
  const words = remembering((path) => readJson<string[]>(store, path));
  const sounds = remembering(async (path) => soundTables(await readJson<Sounds>(store, path)));
  const equivalents = remembering((path) => readJson<Equivalent[]>(store, path));
  const filed =
    (path: (edition: string, number: number) => string, files: number) => async (term: string) =>
      (await terms(path(edition, fileNumber(term, files)))).get(term) ?? [];
  const kindred = filed(paths.kindred, manifest.kindredFiles);
  return {
    manifest,
    lexicon,
    script,
    equivalents: async (query) => {
      const numbers = beginningsIn(query).map((each) => fileNumber(each, manifest.equivalentFiles));
      const files = [...new Set(numbers)].map((each) =>
        equivalents(paths.equivalents(edition, each)),
      );
      return (await Promise.all(files)).flat();
    },
    postings: filed(paths.terms, manifest.termFiles),
    character: filed(paths.characters, manifest.characterFiles),
    loose: filed(paths.loose, manifest.looseFiles),
    kindred: (doc) => kindred(String(doc)),
    page: (doc, language) => pages(paths.page(edition, doc, language)),
    sounds: () => sounds(paths.sounds(edition)),
    words: () => words(paths.words(edition)),
  };
}
