import { pinyin } from 'pinyin-pro';
import { commonSimplified } from '../build/simplified.ts';
import type { SearchRecord } from '../record.ts';
import { fold } from '../text/fold.ts';
import { segmentsOf } from '../text/segments.ts';
import { spelt } from '../text/spelt.ts';
import type { EverydayWord } from './everydayWords.ts';

/** How the words of the collection sound: for queries in pinyin and for slips of the ear. */
export interface Sounds {
  words: string[];
  /** Words that sound otherwise than their characters do one by one, by pinyin without tones. */
  readings: [sound: string, word: string][];
  /** Characters by the syllable that they most often are. */
  syllables: [syllable: string, characters: string][];
}

const han = /^[\p{Script=Han}]+$/u;

const options = { toneType: 'none', type: 'array', v: true } as const;
const comma = '，';

/**
 * Pinyin without tones, written together; ü is v. Many words are read in one call, which is much
 * the faster; the comma keeps them from making one word.
 */
function soundsOfAll(words: readonly string[]): string[] {
  return pinyin(words.join(comma), options).join('').split(comma);
}

/** Longer everyday words are mostly put together of shorter ones, and are too many. */
const longestEveryday = 2;

function wordsOf(records: readonly SearchRecord[], everyday: readonly EverydayWord[]): string[] {
  const named = records.filter(({ kind }) => kind !== 'faq' && kind !== 'provision');
  const titles = records.flatMap(({ title }) => segmentsOf(title.zh));
  return [
    ...named.flatMap(({ title, names }) => [title.zh, ...names.zh]),
    ...everyday.flatMap(({ words }) => words.filter(({ length }) => length <= longestEveryday)),
    ...everyday.flatMap(({ means }) => means),
    ...titles.map(({ segment }) => segment),
  ];
}

/** Each character with its syllable when read by itself. */
function syllableTable(characters: Iterable<string>): Map<string, string> {
  const each = [...new Set(characters)];
  const syllables = soundsOfAll(each);
  return new Map(each.map((character, i) => [character, syllables[i] ?? '']));
}

function bySyllable(table: ReadonlyMap<string, string>): [string, string][] {
  const groups = new Map<string, string>();
  for (const [character, syllable] of table) {
    groups.set(syllable, (groups.get(syllable) ?? '') + character);
  }
  return [...groups];
}

/** Collects the sounds of the words that readers are likely to look for. */
export function soundsOf(
  records: readonly SearchRecord[],
  everyday: readonly EverydayWord[],
): Sounds {
  const folded = wordsOf(records, everyday).map((word) => fold(word));
  const fit = folded.filter((word) => han.test(word) && word.length > 1 && word.length <= 16);
  const words = [...new Set(fit)].sort();
  const table = syllableTable([...commonSimplified, ...words.join('')]);
  const inContext = soundsOfAll(words);
  return {
    words,
    readings: words.flatMap((word, i): [string, string][] => {
      const apart = spelt(word, table);
      const sound = inContext[i] ?? apart;
      return sound === apart ? [] : [[sound, word]];
    }),
    syllables: bySyllable(table),
  };
}
