import { fold } from './fold.ts';
import type { ScriptMap } from './script.ts';

/** All that is neither letter nor digit, save the marks inside 253-1 and 28.2. */
const unspoken = /[^\p{L}\p{M}\p{N}.-]|(?<!\d)[.-]|[.-](?!\d)/gu;

/**
 * The form in which names are compared: folded, without brackets and punctuation, one space
 * between words of letters, so that 法释〔2021〕15号, 法释(2021) 15号 and 法释 2021 15号 are one.
 */
export function plain(source: string, script?: ScriptMap): string {
  return fold(fold(source, script).replace(unspoken, ' '));
}

const letter = /\p{Script=Latin}/u;
const digit = /\d/;

function joins(a: string, b: string): boolean {
  return (letter.test(a) && letter.test(b)) || (digit.test(a) && digit.test(b));
}

/**
 * Where `name` stands in `text` (both in plain form), or -1. Neither words of letters nor numbers
 * are cut: `cc` is not in `account`, 15 is not in 2015.
 */
export function indexOfName(text: string, name: string, from = 0): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const cutsBefore = joins(text[at - 1] ?? '', name[0] ?? '');
    const cutsAfter = joins(name.at(-1) ?? '', text[end] ?? '');
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
}
