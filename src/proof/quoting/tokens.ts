import { foldWithOffsets } from '../../search/text/fold.ts';
import type { ScriptMap } from '../../search/text/script.ts';

/** A Chinese character or a word of letters, folded; `shown` with the marks that follow it. */
export interface Token {
  word: string;
  shown: string;
}

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

/** Cuts a text for comparison: marks and spaces between words do not count. */
export function tokensOf(source: string, script: ScriptMap): Token[] {
  const { text, at } = foldWithOffsets(source, script);
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    word,
    at: at[index] ?? 0,
  }));
  return words.map(({ word, at: start }, i) => ({
    word,
    shown: source.slice(start, words[i + 1]?.at ?? source.length),
  }));
}
