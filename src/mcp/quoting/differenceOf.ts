import { diffArrays } from 'diff';
import type { Token } from './tokens.ts';

/** A stretch that both have, or only the official words, or only the quotation. */
export interface Difference {
  text: string;
  only?: 'official' | 'quoted';
}

/** From how many changes on a difference tells nothing. */
const most = 250;

/**
 * How a quotation differs from the official words; what of these stands before and behind it is
 * left out. Undefined where hardly anything is the same.
 */
export function differenceOf(
  quoted: readonly Token[],
  official: readonly Token[],
): Difference[] | undefined {
  const parts = diffArrays([...official], [...quoted], {
    comparator: (a, b) => a.word === b.word,
    maxEditLength: most,
  });
  const found = parts?.map(({ value, added, removed }): Difference => {
    const text = value.map(({ shown }) => shown).join('');
    return added ? { text, only: 'quoted' } : removed ? { text, only: 'official' } : { text };
  });
  if (found?.[0]?.only === 'official') found.shift();
  if (found?.at(-1)?.only === 'official') found.pop();
  return found;
}
