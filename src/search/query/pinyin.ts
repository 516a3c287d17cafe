const longestSound = 60;

/**
 * Reads words in pinyin, without tones: `dandu tongyi` is 单独同意. The longest known words win.
 *
 * @param latin What was typed; spaces and apostrophes mean nothing.
 * @param words Chinese words by their sound, written together.
 * @returns Chinese, or undefined where not all of it can be read so.
 */
export function fromPinyin(latin: string, words: ReadonlyMap<string, string>): string | undefined {
  const sound = latin
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’-]/g, '');
  if (!/^[a-z]+$/.test(sound) || sound.length > longestSound) return undefined;
  const read: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= sound.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = read[start];
      const word = words.get(sound.slice(start, end));
      if (!before || !word || before.length + 1 >= (read[end]?.length ?? Number.POSITIVE_INFINITY))
        continue;
      read[end] = [...before, word];
    }
  }
  const whole = read[sound.length];
  return whole && whole.length > 0 ? whole.join(' ') : undefined;
}
