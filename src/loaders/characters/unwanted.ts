import { radicals } from './radicals.ts';
import { twins } from './twins.ts';

/** What is wrong with a character, and what to write. */
export interface Unwanted {
  message: string;
  remedy: string;
}

/** A kind of character that no content file may hold. */
interface Kind {
  pattern: RegExp;
  message: string;
  remedy: (character: string) => string;
}

const takeOut = () => 'take it out';

/** The first that matches speaks. */
const kinds: readonly Kind[] = [
  // Tabs are left to YAML, which has words of its own for them.
  { pattern: /(?![\t\n\r])\p{Cc}/u, message: 'a control character', remedy: takeOut },
  {
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    message: 'turns the direction of the words after it and cannot be seen',
    remedy: takeOut,
  },
  {
    pattern: /\p{Default_Ignorable_Code_Point}/u,
    message: 'cannot be seen, and parts a word for every search',
    remedy: takeOut,
  },
  {
    pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,
    message: 'a space of another kind',
    remedy: () => 'write a common space (U+0020), or in Chinese none',
  },
  {
    pattern: /[\u2028\u2029]/,
    message: 'a line or paragraph separator',
    remedy: () => 'begin a new line',
  },
  {
    pattern: /[\u2e80-\u2fdf]/,
    message: 'a radical, not the character that looks like it',
    remedy: (character) => {
      const whole = radicals.get(character) ?? character.normalize('NFKC');
      if (whole === character) return 'type the character itself';
      return `write ${whole} (${codePoint(whole)})`;
    },
  },
  {
    pattern: /[\p{Script=Hiragana}\p{Script=Katakana}\u30a0\u30fb\u30fc\uff65-\uff9f]/u,
    message: 'Japanese kana',
    remedy: (character) =>
      character === '・' ? 'write · (U+00B7)' : 'write it in Chinese or in English',
  },
  {
    pattern:
      /[\u{1d400}-\u{1d7ff}\u2102\u210a-\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2134\u249c-\u24e9]/u,
    message: 'a sign that only looks like a letter',
    remedy: (character) => `write ${character.normalize('NFKC')}`,
  },
  {
    pattern: /(?![\p{Script=Han}\p{Script=Latin}])[\p{L}]/u,
    message: 'a letter of another script',
    remedy: (character) => {
      const twin = twins.get(character);
      return twin
        ? `write the Latin ${twin} (${codePoint(twin)})`
        : 'write it in Chinese or English';
    },
  },
  {
    pattern: /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/,
    message: 'a full-width letter or digit',
    remedy: (character) => `write ${character.normalize('NFKC')}`,
  },
  {
    pattern: /[\u2010\u2011\u2212\ufe58\ufe63\uff0d]/,
    message: 'a hyphen of another kind',
    remedy: () => 'write - (U+002D)',
  },
  {
    pattern: /\ufffd/,
    message: 'stands for a character that was lost when the text was copied',
    remedy: () => 'look it up in the source and write it',
  },
  {
    pattern: /[\p{Co}\p{Cn}\p{Cs}]/u,
    message: 'no character of Unicode',
    remedy: () => 'look it up in the source and write it',
  },
];

/** Every character that some kind speaks of. */
export const unwanted = new RegExp(kinds.map(({ pattern }) => pattern.source).join('|'), 'gu');

/** What is wrong with a character that `unwanted` found. */
export function whatIsWrong(character: string): Unwanted {
  const kind = kinds.find(({ pattern }) => pattern.test(character)) as Kind;
  return { message: kind.message, remedy: kind.remedy(character) };
}

/** `U+00A0` */
export function codePoint(character: string): string {
  const number = character.codePointAt(0) as number;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
