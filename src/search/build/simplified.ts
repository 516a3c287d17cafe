import { Converter } from 'opencc-js';
import { hasHan } from '../text/hasHan.ts';
import type { ScriptMap } from '../text/script.ts';

/** Traditional script as such, and the forms of Hong Kong (衞) and Taiwan. */
const scripts = ['t', 'hk', 'tw'] as const;

/** The characters of GB 2312 whose first byte is between two, in which simplified text is written. */
function gb2312(from: number, to: number): Set<string> {
  const decoder = new TextDecoder('gbk');
  const characters = new Set<string>();
  for (let high = from; high <= to; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (hasHan(character)) characters.add(character);
    }
  }
  return characters;
}

/** All of them, and those of the first level: the commonest, in the order of their sounds. */
export const plainSimplified = gb2312(0xb0, 0xf7);
export const commonSimplified = gb2312(0xb0, 0xd7);

/** What Taiwan writes also where others write 着: index and query read the two as one. */
const alsoTraditional = '著';

/**
 * The traditional characters whose simplified form occurs in `text` or is common: readers use more
 * words than the texts, and what is said beside the point shall be read alike in both scripts. A
 * character that is itself good simplified script and occurs in the text (么 in 什么) stands for
 * itself.
 */
export function scriptMapOf(text: string): ScriptMap {
  const converters = scripts.map((from) => Converter({ from, to: 'cn' }));
  const present = new Set(text);
  const map = new Map<string, string>();
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    const stands = plainSimplified.has(character) && present.has(character);
    if (!hasHan(character) || (stands && character !== alsoTraditional)) continue;
    const plain = converters.map((convert) => convert(character)).find((to) => to !== character);
    if (plain === undefined) continue;
    if (present.has(plain) || commonSimplified.has(plain)) map.set(character, plain);
  }
  return map;
}
