/** A Chinese word in pinyin, its characters read one by one, written together. */
export const spelt = (word: string, syllableOf: ReadonlyMap<string, string>): string =>
  [...word].map((character) => syllableOf.get(character)).join('');
