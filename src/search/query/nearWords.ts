const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Every string at one letter's distance: one too many, one missing, one wrong, two exchanged. */
function* oneLetterOff(word: string): Generator<string> {
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    if (after) yield before + after.slice(1);
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
    for (const letter of letters) {
      yield before + letter + after;
      if (after) yield before + letter + after.slice(1);
    }
  }
}

/** Words shorter than this are too like each other to be mended. */
const shortest = 4;

/**
 * The words that may be meant by one that the collection lacks: first those that it begins (as it
 * is being typed), else those from which it differs by one letter.
 *
 * @param words All words of the collection, sorted.
 */
export function nearWords(word: string, words: readonly string[]): string[] {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return [];
  const begun = words.filter((each) => each.startsWith(word));
  if (begun.length > 0) return begun;
  const known = new Set(words);
  return [...new Set(oneLetterOff(word))].filter((each) => each !== word && known.has(each));
}
