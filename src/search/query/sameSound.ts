import { segmentsOf } from '../text/segments.ts';

/** A word of two characters is a slip for another only if it is none itself and has one of its two. */
function likelySlip(written: string, meant: string): boolean {
  if (written.length > 2) return true;
  const isWord = segmentsOf(written).length === 1;
  return !isWord && [...written].some((character, i) => character === meant[i]);
}

/**
 * Mends slips by which a word is written with characters that sound alike: 人脸时别 for 人脸识别.
 *
 * @param text Chinese, folded.
 * @param syllableOf The sound of a character, if it is known.
 * @param words Chinese words by their sound, written together.
 * @param shortest How many characters a word must have: a long one that sounds alike is no accident.
 * @param doubtful Whether a pair of characters is unknown to the collection; a word is taken for a
 *   slip only if it holds such a pair.
 * @returns The text as it was meant, or undefined if nothing was mended.
 */
export function sameSound(
  text: string,
  syllableOf: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, string>,
  shortest: number,
  doubtful: (pair: string) => boolean,
): string | undefined {
  const characters = [...text];
  const sounds = characters.map((character) => syllableOf.get(character) ?? '?');
  const isSlip = (start: number, end: number) =>
    characters.slice(start, end - 1).some((each, i) => doubtful(each + characters[start + i + 1]));
  for (let length = Math.min(16, characters.length); length >= shortest; length--) {
    for (let start = 0; start + length <= characters.length; start++) {
      const end = start + length;
      const meant = words.get(sounds.slice(start, end).join(''));
      const written = characters.slice(start, end).join('');
      if (!meant || meant === written || meant.length !== written.length) continue;
      if (isSlip(start, end) && likelySlip(written, meant)) return text.replace(written, meant);
    }
  }
  return undefined;
}
