import { diffArrays } from 'diff';
import type { Difference } from '../flag.ts';
import type { Token } from './tokens.ts';

/** From how many changes on a difference tells nothing. */
const most = 400;

/** By which an official word and a quoted one are held to be the same. */
export type Sameness = (official: Token, quoted: Token) => boolean;

const sameWord: Sameness = (official, quoted) => official.word === quoted.word;

/**
 * How a quotation differs from the official words; what of these stands before and behind it is
 * left out. Undefined where hardly anything is the same.
 */
export function differenceOf(
  quoted: Token[],
  official: Token[],
  comparator = sameWord,
): Difference[] | undefined {
  const parts = diffArrays(official, quoted, { comparator, maxEditLength: most });
  const found = parts?.map(({ value, added, removed }): Difference => {
    const text = value.map(({ shown }) => shown).join('');
    return added ? { text, only: 'quoted' } : removed ? { text, only: 'official' } : { text };
  });
  if (found?.[0]?.only === 'official') found.shift();
  if (found?.at(-1)?.only === 'official') found.pop();
  return found;
}
