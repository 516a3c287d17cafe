import { gzipSync } from 'node:zlib';
import type { Equivalent } from '../index/equivalents.ts';
import { type Filing, filing } from '../index/filing.ts';
import { type Manifest, wordFileOf } from '../index/layout.ts';
import type { Posting } from '../index/postings.ts';
import { encodeWordFile, type WordFile } from '../index/wordFile.ts';
import type { SearchRecord } from '../record.ts';
import { hasHan } from '../text/hasHan.ts';
import { plain } from '../text/plain.ts';
import type { ScriptMap } from '../text/script.ts';
import { together } from './equivalentsOf.ts';
import { gather } from './gather.ts';

/** How many bytes a file may have: with fewer a query asks for more files, with more for more bytes. */
const fileSize = 3500;

/** How often a word must have been asked for to be listed by its place: the list costs bytes too. */
const often = 10;

/** How many characters and stems are so common that words are rather filed under another. */
const commonest = 300;

type Terms = Map<string, Posting[]>;

type Words = WordFile<Terms>;

const emptyFile = (): Words => ({ terms: new Map(), loose: new Map(), equivalents: [] });
const zipped = (file: Words) =>
  gzipSync(encodeWordFile({ ...file, equivalents: together(file.equivalents) }), { level: 9 });

/** Deals out words to files by what they are filed under. */
function deal<K>(
  { terms, loose, equivalents }: Words,
  filed: Filing,
  fileOf: (under: string) => K,
) {
  const files = new Map<K, Words>();
  const of = (word: string) => {
    const number = fileOf(filed.of(word));
    const file = files.get(number) ?? emptyFile();
    files.set(number, file);
    return file;
  };
  for (const [term, list] of terms) of(term).terms.set(term, list);
  for (const [character, list] of loose) of(character).loose.set(character, list);
  for (const each of equivalents) of(each.words[0] ?? '').equivalents.push(each);
  return files;
}

/** What is asked for at one time: the words of a question, of a title, all that stands for a word. */
function usesOf(
  records: readonly SearchRecord[],
  equivalents: readonly Equivalent[],
  script: ScriptMap,
): string[] {
  const said = records.flatMap(({ asks, title }) => [...asks.zh, ...asks.en, title.zh, title.en]);
  return [
    ...said.map((text) => plain(text, script)),
    ...equivalents.map(({ means }) => means.join(' ')),
  ];
}

/** The characters and stems that stand in most terms' postings, the commonest first. */
function commonIn(terms: Terms): string[] {
  const counts = new Map<string, number>();
  for (const [term, { length }] of terms) {
    for (const each of hasHan(term) ? [...term] : [term]) {
      counts.set(each, (counts.get(each) ?? 0) + length);
    }
  }
  const most = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most.slice(0, commonest).map(([each]) => each);
}

/**
 * The files by which words find records: each holds all that a query needs of the words that are
 * filed in it, and words that are asked for together lie together.
 */
export function wordFiles(
  { equivalents, ...found }: Words,
  records: readonly SearchRecord[],
  script: ScriptMap,
): Pick<Manifest, 'singles' | 'common' | 'together' | 'wordFiles'> & { files: Uint8Array[] } {
  const isSingle = ({ words: [word = ''] }: Equivalent) => hasHan(word) && word.length === 1;
  const words = { ...found, equivalents: equivalents.filter((each) => !isSingle(each)) };
  const common = commonIn(words.terms);
  const filed = filing(common);
  const sizes = new Map(
    [...deal(words, filed, (under) => under)].map(([of, file]) => [of, zipped(file).length]),
  );
  const sizeOf = (under: string) => sizes.get(under) ?? 0;
  const uses = usesOf(records, words.equivalents, script).map(filed.in);
  const useOf = new Map<string, number>();
  for (const each of uses.flat()) useOf.set(each, (useOf.get(each) ?? 0) + 1);
  const isOften = (under: string) => (useOf.get(under) ?? 0) >= often;
  const sum = (members: readonly string[]) =>
    members.reduce((total, each) => total + sizeOf(each), 0);
  const most = (members: readonly string[]) =>
    Math.max(...members.map((each) => useOf.get(each) ?? 0));
  // The first are those that are asked for most: readers' devices fetch them beforehand.
  const listed = gather([...sizes.keys()].filter(isOften), uses, sizeOf, fileSize)
    .filter((members) => sum(members) > fileSize / 2)
    .sort((a, b) => most(b) - most(a));
  const known = new Set(listed.flat());
  const spread = Math.ceil(sum([...sizes.keys()].filter((each) => !known.has(each))) / fileSize);
  const layout = {
    singles: together(equivalents.filter(isSingle)),
    common: common.join(' '),
    together: listed.map((members) => members.join(' ')),
    wordFiles: listed.length + Math.max(1, spread),
  };
  const files = deal(words, filed, wordFileOf(layout));
  return {
    ...layout,
    files: Array.from({ length: layout.wordFiles }, (_, i) => zipped(files.get(i) ?? emptyFile())),
  };
}
