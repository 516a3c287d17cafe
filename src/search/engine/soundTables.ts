import type { Sounds } from '../index/sounds.ts';

/** Chinese words by their sound, and the sounds of characters (see `Sounds`). */
export interface SoundTables {
  words: ReadonlyMap<string, string>;
  syllableOf: ReadonlyMap<string, string>;
}

/** Makes tables of what the index file holds. */
export function soundTables({ words, readings, syllables }: Sounds): SoundTables {
  const syllableOf = new Map(
    syllables.flatMap(([syllable, characters]) =>
      [...characters].map((character): [string, string] => [character, syllable]),
    ),
  );
  const spelt = words.map((word): [string, string] => [
    [...word].map((character) => syllableOf.get(character)).join(''),
    word,
  ]);
  return { words: new Map([...spelt, ...readings]), syllableOf };
}
