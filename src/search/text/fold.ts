import { PARTED_WORD, withoutRadical } from '../../law/radicals.ts';
import { noScript, type ScriptMap } from './script.ts';

/** Folded text with the way back: `at[i]` is the offset in the source from which `text[i]` came. */
export interface Folded {
  text: string;
  at: number[];
}

const quotes: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '「': '"',
  '」': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '『': "'",
  '』': "'",
};
const dash = /[\u2010-\u2015\u2212]/;
const dot = /[\u2022\u2027\u30fb]/;
const space = /\s/;
/** Controls, format characters (bidirectional marks among them), lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/u;
/** Chinese characters and the punctuation set among them, as they stand in the source. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

function foldCharacter(character: string, script: ScriptMap): string {
  if (space.test(character)) return ' ';
  if (invisible.test(character)) return '';
  const quote = quotes[character];
  if (quote) return quote;
  if (dash.test(character)) return '-';
  if (dot.test(character)) return '·';
  const plain = withoutRadical(character).normalize('NFKC').toLowerCase();
  const simplified = script.get(plain) ?? script.get(character);
  if (simplified !== undefined) return simplified;
  // What a compatibility character stands for is folded in its turn: ︲ is a dash.
  if (plain !== character) return [...plain].map((each) => foldCharacter(each, script)).join('');
  return plain;
}

function foldEach(source: string, script: ScriptMap): Folded & { wide: boolean[] } {
  const folded = { text: '', at: [] as number[], wide: [] as boolean[] };
  const known = new Map<string, string>();
  const parted = new Map([...source.matchAll(PARTED_WORD)].map((m) => [m.index, m[0].length]));
  let offset = 0;
  let skipped = 0;
  for (const character of source) {
    skipped = Math.max(skipped, offset + (parted.get(offset) ?? 0));
    if (offset < skipped) {
      offset += character.length;
      continue;
    }
    const plain = known.get(character) ?? foldCharacter(character, script);
    known.set(character, plain);
    const wide = chinese.test(character);
    for (let i = 0; i < plain.length; i++) {
      folded.at.push(offset);
      folded.wide.push(wide);
    }
    folded.text += plain;
    offset += character.length;
  }
  return folded;
}

/**
 * The one normalisation, for index, query and comparison alike: NFKC and width, letter case,
 * traditional to simplified, whole characters for
 * radicals, words joined that a line's end parts, one form for each kind of quotation mark and dash, white space. What
 * cannot be seen is dropped. All other punctuation counts.
 */
export function foldWithOffsets(source: string, script: ScriptMap = noScript): Folded {
  const all = foldEach(source, script);
  const kept: Folded = { text: '', at: [] };
  let last = -1;
  for (let i = 0; i < all.text.length; i++) {
    if (all.text[i] === ' ') {
      // A run of spaces shrinks to its last, which goes if it parts no words of letters.
      const idle = last < 0 || all.wide[last] || (all.wide[i + 1] ?? true);
      if (idle || all.text[i + 1] === ' ') continue;
    }
    last = i;
    kept.text += all.text[i];
    kept.at.push(all.at[i] as number);
  }
  kept.at.push(source.length);
  return kept;
}

/** `foldWithOffsets` where the way back is not needed. */
export function fold(source: string, script: ScriptMap = noScript): string {
  return foldWithOffsets(source, script).text;
}
