import { foldWithOffsets } from '../../search/text/fold.ts';

/** A Chinese character or a word of letters, folded; `shown` with the marks that follow it. */
export interface Token {
  word: string;
  shown: string;
}

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Cuts a text for comparison: marks, spaces and letter case do not count. */
export function tokensOf(source: string): Token[] {
  const { text, at } = foldWithOffsets(source);
  const found = [...text.matchAll(WORD)];
  return found.map(({ index, 0: word }, i) => {
    const next = found[i + 1];
    return { word, shown: source.slice(at[index], next ? at[next.index] : source.length) };
  });
}
