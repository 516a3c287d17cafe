import { spelt } from '../text/spelt.ts';
import type { Sounds } from './sounds.ts';

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
  const plainly = words.map((word): [string, string] => [spelt(word, syllableOf), word]);
  return { words: new Map([...plainly, ...readings]), syllableOf };
}
