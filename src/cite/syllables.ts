import { pinyin } from 'pinyin-pro';

/** Characters in Hanyu Pinyin, each a word of its own: 法释 is Fa Shi. */
export function syllables(words: string): string {
  return pinyin(words, { toneType: 'none', type: 'array' })
    .map((syllable) => syllable.charAt(0).toUpperCase() + syllable.slice(1))
    .join(' ');
}
