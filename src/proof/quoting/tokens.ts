import { foldWithOffsets } from '../../search/text/fold.ts';
import type { ScriptMap } from '../../search/text/script.ts';

/** A Chinese character or a word of letters, folded; `shown` with the marks that belong to it. */
export interface Token {
  word: string;
  shown: string;
}

const LETTERS = '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])+';
const WORD = new RegExp(`\\p{Script=Han}|${LETTERS}(?:['’-]${LETTERS})*`, 'gu');

/** Marks that belong to the word behind them; all others to the word before. */
const OPENING = /[（(《〈“‘「『【[]*$/;

/** Cuts a text for comparison: marks and spaces between words do not count. */
export function tokensOf(source: string, script: ScriptMap): Token[] {
  const { text, at } = foldWithOffsets(source, script);
  const found = [...text.matchAll(WORD)];
  const starts = found.map(({ index }, i) => {
    const last = found[i - 1];
    const before = source.slice(last ? at[last.index + last[0].length - 1] : 0, at[index]);
    return (at[index] ?? 0) - (OPENING.exec(before)?.[0].length ?? 0);
  });
  return found.map(({ 0: word }, i) => ({ word, shown: source.slice(starts[i], starts[i + 1]) }));
}
