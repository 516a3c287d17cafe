import { PARTED_WORD, withoutRadical } from '../radicals.ts';

/** A text made ready for reading, and where each of its UTF-16 units stood in the text as given. */
export interface Readable {
  text: string;
  /** One longer than the text: the last is the length of the text as given. */
  at: number[];
}

/** Characters that stand for others, one for one: traditional ones for simplified. */
export type Script = ReadonlyMap<string, string>;

const INVISIBLE = /[\p{Cf}\p{Cc}]/u;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const TILDE = /[\u301c\u223c\u02dc\uff5e]/;
const HAN = '\\p{Script=Han}、。，；：“”《》（）';
/** White space between Chinese characters, where neither a paragraph nor a citation ends. */
const IDLE_SPACE = new RegExp(
  `(?<=[${HAN}])(?<![条款项])(?:[^\\S\\n]|[^\\S\\n]?\\n[^\\S\\n]?)(?=[${HAN}])`,
  'gu',
);
/** All but the first of several spaces, and what a page of empty lines holds beyond one. */
const MORE_SPACE = /(?<=[^\S\n])[^\S\n]+|(?<=\n\n)\n+/g;
/** 1,034 and １，０３４, whose comma parts thousands. */
const THOUSANDS = /(?<=(?<![\d０-９.,])[\d０-９])[,，](?=[\d０-９]{3}(?![\d０-９]))/g;
/** What is needed to see whose law it is, where the collection's own characters do not hold it. */
const PLACES: Script = new Map(
  [...'国國韩韓欧歐湾灣台臺门門联聯罗羅条條项項款欵则則规規办辦释釋决決编編号號与與'].reduce<
    [string, string][]
  >((pairs, character, i, all) => {
    if (i % 2 === 1) pairs.push([character, all[i - 1] ?? character]);
    return pairs;
  }, []),
);

/**
 * Puts a text as it may be typed, pasted or copied from a PDF into the form that the parsers read:
 * whole characters for radicals, simplified ones for traditional, one kind of dash and tilde, no
 * comma in thousands, words joined that a line's end parts, nothing that cannot be seen.
 */
export function readable(source: string, script: Script = PLACES): Readable {
  const plain = [...charactersOf(source, script)];
  const whole = {
    text: plain.map(([character]) => character).join(''),
    at: [...plain.map(([, offset]) => offset), source.length],
  };
  return [PARTED_WORD, MORE_SPACE, IDLE_SPACE, THOUSANDS].reduce(without, whole);
}

function* charactersOf(source: string, script: Script): Generator<[string, number]> {
  for (let offset = 0; offset < source.length; offset += 1) {
    const given = source.charAt(offset);
    const isKept = given === '\u00ad' || /\s/.test(given) || !INVISIBLE.test(given);
    if (isKept) yield [plainOf(given, script), offset];
  }
}

function plainOf(given: string, script: Script): string {
  if (given < '\u00ad') return given;
  if (DASH.test(given)) return '-';
  if (TILDE.test(given)) return '~';
  const character = withoutRadical(given);
  const simplified = script.get(character) ?? PLACES.get(character);
  return simplified?.length === 1 ? simplified : character;
}

function without({ text, at }: Readable, pattern: RegExp): Readable {
  let kept: Readable | undefined;
  let from = 0;
  for (const { index, 0: words } of text.matchAll(pattern)) {
    kept ??= { text: '', at: [] };
    kept.text += text.slice(from, index);
    for (let i = from; i < index; i += 1) kept.at.push(at[i] ?? 0);
    from = index + words.length;
  }
  if (!kept) return { text, at };
  for (let i = from; i <= text.length; i += 1) kept.at.push(at[i] ?? 0);
  return { text: kept.text + text.slice(from), at: kept.at };
}
