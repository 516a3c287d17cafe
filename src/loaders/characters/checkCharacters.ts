import type { Finding } from '../../content-model/finding.ts';
import { codePoint, unwanted, whatIsWrong } from './unwanted.ts';

/** Official texts have an ideographic space between the entries of their first lines. */
const OFFICIAL = /(?:^|\/)text\.zh\.md$/;
/** 法释(2021)15号; a case number has the court behind its brackets. */
const NUMBER = /(?<=\p{Script=Han} ?)[(（[［【](\d{4})[)）\]］】](?= ?第? ?\d+ ?号)/gu;

interface Place {
  line: number;
  column: number;
}

/**
 * The one rule on characters, for every file and before anything parses it.
 * @returns one finding for every character that must not stand, at the first of its places
 */
export function checkCharacters(file: string, text: string): Finding[] {
  return [
    ...strangers(file, text),
    ...carriageReturns(file, text),
    ...decomposed(file, text),
    ...numbers(file, text),
  ];
}

function strangers(file: string, text: string): Finding[] {
  const places = new Map<string, Place[]>();
  for (const { 0: character, index } of text.matchAll(unwanted)) {
    if (character === '\u3000' && OFFICIAL.test(file)) continue;
    places.set(character, [...(places.get(character) ?? []), placeOf(text, index)]);
  }
  return [...places].map(([character, found]) => {
    const { message, remedy } = whatIsWrong(character);
    const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? ` ${character}` : '';
    return told(file, found, `${codePoint(character)}${shown} ${message}`, remedy);
  });
}

/** A carriage return belongs to the end of a line, as Windows writes it. */
function carriageReturns(file: string, text: string): Finding[] {
  const found = [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => placeOf(text, index));
  if (found.length === 0) return [];
  return [told(file, found, 'U+000D a carriage return by itself', 'begin a new line')];
}

/** What is written in parts (e and an accent) or by a compatibility character is not found. */
function decomposed(file: string, text: string): Finding[] {
  if (text === text.normalize('NFC')) return [];
  const pattern =
    /[\p{L}\p{N}]\p{M}+|[\u2126\u212a\u212b\uf900-\ufaff\u{2f800}-\u{2fa1f}]|\p{M}+/gu;
  const found = [...text.matchAll(pattern)].filter(({ 0: part }) => part !== part.normalize('NFC'));
  const [first] = found;
  const whole = first?.[0].normalize('NFC') ?? '';
  const message = `${[...(first?.[0] ?? '')].map(codePoint).join(' ')} is not in Unicode's composed form (NFC)`;
  const places = found.map(({ index }) => placeOf(text, index));
  return [told(file, places, message, `write ${whole} (${[...whole].map(codePoint).join(' ')})`)];
}

function numbers(file: string, text: string): Finding[] {
  return [...text.matchAll(NUMBER)].map(({ 0: written, 1: year, index }) =>
    told(
      file,
      [placeOf(text, index)],
      `${written} in the number of a document`,
      `write 〔${year}〕 (U+3014, U+3015), as the number is promulgated`,
    ),
  );
}

function told(file: string, places: readonly Place[], message: string, remedy: string): Finding {
  const [{ line, column } = { line: 1, column: 1 }, ...others] = places;
  const more = others.length === 0 ? '' : `, and ${others.length} more (${linesOf(others)})`;
  return {
    rule: 'characters',
    file,
    line,
    message: `${message}: column ${column}${more}`,
    remedy,
  };
}

function linesOf(places: readonly Place[]): string {
  const lines = [...new Set(places.map(({ line }) => line))];
  const shown = lines.slice(0, 5).join(', ');
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > 5 ? ', …' : ''}`;
}

/** Line and column, each counted from 1, the column in characters. */
function placeOf(text: string, index: number): Place {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length,
    column: [...before.slice(lineStart)].length + 1,
  };
}
