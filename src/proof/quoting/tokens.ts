import { foldWithOffsets } from '../../search/text/fold.ts';
import type { ScriptMap } from '../../search/text/script.ts';

/** A Chinese character or a word of letters, folded; `shown` with the marks that follow it. */
export interface Token {
  word: string;
  shown: string;
}

const LETTERS = '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])+';
const WORD = new RegExp(`\\p{Script=Han}|${LETTERS}(?:['’-]${LETTERS})*`, 'gu');

/** Cuts a text for comparison: marks and spaces between words do not count. */
export function tokensOf(source: string, script: ScriptMap): Token[] {
  const { text, at } = foldWithOffsets(source, script);
  const found = [...text.matchAll(WORD)];
  return found.map(({ index, 0: word }, i) => {
    const next = found[i + 1];
    const end = next ? at[next.index] : source.length;
    return { word, shown: source.slice(at[index], end) };
  });
}
