import { Converter } from 'opencc-js';
import type { ScriptMap } from '../text/script.ts';

const han = /\p{Script=Han}/u;

/** Traditional script as such, and the forms of Hong Kong (衞) and Taiwan. */
const scripts = ['t', 'hk', 'tw'] as const;

/** The characters of GB 2312, in which plain simplified text is written. */
function plainSimplified(): Set<string> {
  const decoder = new TextDecoder('gbk');
  const characters = new Set<string>();
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) {
      characters.add(decoder.decode(Uint8Array.of(high, low)));
    }
  }
  return characters;
}

/**
 * The traditional characters whose simplified form occurs in `text`. A character that is itself
 * good simplified script and occurs there (著 in 著作权) stands for itself.
 */
export function scriptMapOf(text: string): ScriptMap {
  const converters = scripts.map((from) => Converter({ from, to: 'cn' }));
  const simplified = plainSimplified();
  const present = new Set(text);
  const map = new Map<string, string>();
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    if (!han.test(character) || (simplified.has(character) && present.has(character))) continue;
    const plain = converters.map((convert) => convert(character)).find((to) => to !== character);
    if (plain !== undefined && present.has(plain)) map.set(character, plain);
  }
  return map;
}
