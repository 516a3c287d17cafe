import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EverydayWord } from '../index/everydayWords.ts';
import {
  fileNumber,
  format,
  indexFolder,
  type Manifest,
  manifestFile,
  paths,
} from '../index/layout.ts';
import { lexiconOf } from '../index/lexicon.ts';
import { pageOf } from '../index/page.ts';
import { encodeTerms, type Posting } from '../index/postings.ts';
import { soundsOf } from '../index/sounds.ts';
import type { SearchRecord } from '../record.ts';
import { charactersOf, runsOf } from '../text/cut.ts';
import { fold } from '../text/fold.ts';
import { literalTexts } from '../text/literalText.ts';
import type { ScriptMap } from '../text/script.ts';
import { equivalentsOf } from './equivalentsOf.ts';
import { postingsOf } from './impacts.ts';
import { kindredOf } from './kindred.ts';
import { looseCharactersOf } from './looseCharacters.ts';
import { inOrder, runsIn } from './order.ts';
import { pageFiles } from './pageFiles.ts';
import { scriptMapOf } from './simplified.ts';
import { wordFiles } from './wordFiles.ts';

/** How many bytes a file should have. */
const fileSize = 9000;

/** The bytes of an index by their paths, relative to the manifest. */
export type Files = Map<string, Uint8Array>;
type Terms = Map<string, Posting[]>;

/** What an index is made of beside its records. */
export interface IndexOptions {
  everydayWords: readonly EverydayWord[];
}

export interface BuildOptions extends IndexOptions {
  /** The folder of the built site; the index goes into `search/` in it, which is emptied first. */
  outDir: string;
}

export interface BuildResult {
  edition: string;
  documents: number;
  files: number;
  bytes: number;
}

const languages = ['zh', 'en'] as const;
const literalOf = (record: SearchRecord) =>
  languages.flatMap((language) => literalTexts(pageOf(record, language))).join('\n');
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** The single characters that exact hits may contain, for queries of one character. */
function characterPostings(records: readonly SearchRecord[], script: ScriptMap): Terms {
  const terms: Terms = new Map();
  for (const [doc, record] of records.entries()) {
    for (const character of charactersOf(fold(literalOf(record), script))) {
      const postings = terms.get(character) ?? [];
      postings.push({ doc, impact: 1, literal: true });
      terms.set(character, postings);
    }
  }
  return terms;
}

/** Words and numbers as they are written, for the beginnings and ends of words and for slips. */
function spellingsOf(records: readonly SearchRecord[], script: ScriptMap): string[] {
  const words = new Set<string>();
  for (const record of records) {
    const text = [literalOf(record), record.title.en, ...record.asks.en, ...record.names.en];
    for (const run of runsOf(fold(text.join('\n'), script))) if (!run.chinese) words.add(run.text);
  }
  return [...words].sort();
}

/** Terms dealt out to files of about the size that a read should cost. */
function spread(terms: Terms, fileOf: (term: string, files: number) => number): Uint8Array[] {
  const size = gzipSync(encodeTerms(terms)).length;
  const contents = Array.from({ length: Math.ceil(size / fileSize) }, (): Terms => new Map());
  for (const [term, list] of terms) contents[fileOf(term, contents.length)]?.set(term, list);
  return contents.map((each) => gzipSync(encodeTerms(each), { level: 9 }));
}

function editionOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 10);
}

/**
 * Writes the files of an index into a built site.
 * @param words the edition of the words of the pages (see `startWords`), where they are indexed too
 */
export async function writeIndex(outDir: string, files: Files, words?: string): Promise<void> {
  const folder = join(outDir, indexFolder);
  await rm(folder, { recursive: true, force: true });
  const inside = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const each of inside) await mkdir(each, { recursive: true });
  for (const [path, content] of files) {
    const isManifest = path === manifestFile && words !== undefined;
    await writeFile(join(folder, path), isManifest ? withWords(content, words) : content);
  }
}

function withWords(manifest: Uint8Array, words: string): Uint8Array {
  return json({ ...(JSON.parse(new TextDecoder().decode(manifest)) as Manifest), words });
}

/**
 * Makes the search index of the site: a manifest, and the files of its edition. The same records
 * give the same bytes.
 */
export async function indexFiles(
  given: readonly SearchRecord[],
  { everydayWords }: IndexOptions,
): Promise<{ edition: string; files: Files }> {
  const records = inOrder(given);
  const script = scriptMapOf(JSON.stringify([records, everydayWords]));
  const all = postingsOf(records, script);
  const words = {
    terms: all,
    loose: looseCharactersOf(records, script),
    equivalents: equivalentsOf(records, everydayWords, script),
  };
  const { files: filesOfWords, ...layout } = wordFiles(words, records, script);
  const company = kindredOf(all, records.length);
  const kindred = spread(company, (doc, files) => Number(doc) % files);
  const pages = pageFiles(records, company);
  const characters = spread(characterPostings(records, script), fileNumber);
  const numbered = (path: (edition: string, number: number) => string, files: Uint8Array[]) =>
    files.map((each, i): [string, Uint8Array] => [path('', i), each]);
  const content: Files = new Map([
    [paths.sounds(''), json(soundsOf(records, everydayWords))],
    [paths.spellings(''), json(spellingsOf(records, script))],
    ...numbered(paths.words, filesOfWords),
    ...numbered(paths.characters, characters),
    ...numbered(paths.kindred, kindred),
    ...pages.files.flatMap((each, i) =>
      languages.map((language): [string, Uint8Array] => [
        paths.pages('', i, language),
        json(each[language]),
      ]),
    ),
  ]);
  const known = {
    format,
    documents: records.length,
    lexicon: lexiconOf(records, script, everydayWords),
    runs: runsIn(records),
    ...layout,
    characterFiles: characters.length,
    kindredFiles: kindred.length,
    pageFiles: pages.pageFiles,
  };
  const edition = editionOf(new Map([...content, [manifestFile, json(known)]]));
  const manifest: Manifest = { edition, ...known };
  const files: Files = new Map([[manifestFile, json(manifest)]]);
  for (const [path, bytes] of content) files.set(edition + path, bytes);
  return { edition, files };
}

/** Makes the search index of the site (see `indexFiles`) and writes it into the built site. */
export async function buildIndex(
  records: readonly SearchRecord[],
  { outDir, ...options }: BuildOptions,
): Promise<BuildResult> {
  const { edition, files } = await indexFiles(records, options);
  await writeIndex(outDir, files);
  const bytes = [...files.values()].reduce((sum, each) => sum + each.length, 0);
  return { edition, documents: records.length, files: files.size, bytes };
}
