import type { Lexicon } from '../index/lexicon.ts';
import { stemmed } from '../text/cut.ts';
import { plain } from '../text/plain.ts';
import type { ScriptMap } from '../text/script.ts';
import type { Equivalent } from './concepts.ts';

/**
 * The equivalents in a lexicon, in plain form and stemmed: everyday words lead to the words of the law; the
 * names of one term of the glossary lead to each other.
 */
export function equivalentsOf(lexicon: Lexicon, script: ScriptMap): Equivalent[] {
  const forms = (words: readonly string[]) => words.map((word) => stemmed(plain(word, script)));
  return [
    ...lexicon.everyday.map(({ words, means }) => ({
      words: forms(words),
      means: forms(means),
      trust: 0.55,
    })),
    ...lexicon.synonyms.map((words) => ({ words: forms(words), means: forms(words), trust: 0.7 })),
  ];
}
