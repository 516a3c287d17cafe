import type { EverydayWord } from '../index/everydayWords.ts';
import { stemmed } from '../text/cut.ts';
import { plain } from '../text/plain.ts';
import type { ScriptMap } from '../text/script.ts';
import type { Equivalent } from './concepts.ts';

const forms = (words: readonly string[], script: ScriptMap) =>
  words.map((word) => stemmed(plain(word, script)));

/** Everyday words, which lead to the words of the law, in plain form and stemmed. */
export function everydayEquivalents(
  everyday: readonly EverydayWord[],
  script: ScriptMap,
): Equivalent[] {
  return everyday.map(({ words, means }) => ({
    words: forms(words, script),
    means: forms(means, script),
    trust: 0.5,
  }));
}

/** Groups of words for one thing, each of which leads to the others, in plain form and stemmed. */
export function synonymEquivalents(synonyms: readonly string[][], script: ScriptMap): Equivalent[] {
  return synonyms.map((group) => {
    const words = forms(group, script);
    return { words, means: words, trust: 0.8 };
  });
}
