import { stem } from './stem.ts';

const runs = /[\p{Script=Han}〇]+|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
const han = /^[\p{Script=Han}〇]/u;
const mixed = /([\p{Script=Han}〇]+)/u;

/** A run of Chinese characters, or a word or number in other letters. */
export interface Run {
  text: string;
  chinese: boolean;
  /** Offset in the folded text. */
  start: number;
}

/** The runs of a folded text, in order; punctuation and spaces between them are left out. */
export function runsOf(folded: string): Run[] {
  const found: Run[] = [];
  for (const match of folded.matchAll(runs)) {
    let start = match.index;
    for (const text of match[0].split(mixed).filter(Boolean)) {
      found.push({ text, chinese: han.test(text), start });
      start += text.length;
    }
  }
  return found;
}

/** Overlapping pairs of a Chinese run; a run of one character is that character. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => characters[i] + character);
}

/**
 * Cuts folded text into the terms of the index: pairs of characters for Chinese, stems for words.
 * The same function cuts what is indexed and what is asked.
 */
export function cut(folded: string): string[] {
  return runsOf(folded).flatMap((run) => (run.chinese ? pairsOf(run.text) : [stem(run.text)]));
}

/** The single Chinese characters of a folded text, each once. */
export function charactersOf(folded: string): string[] {
  return [...new Set(runsOf(folded).flatMap((run) => (run.chinese ? [...run.text] : [])))];
}

/**
 * Folded text with its stem in place of every word: the form in which phrases of
 * words are looked for. Chinese stays as it is.
 */
export function stemmed(folded: string): string {
  let text = '';
  let from = 0;
  for (const run of runsOf(folded).filter(({ chinese }) => !chinese)) {
    text += folded.slice(from, run.start) + stem(run.text);
    from = run.start + run.text.length;
  }
  return text + folded.slice(from);
}
