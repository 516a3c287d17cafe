import { findWords } from '../findWords.ts';
import { ourTexts } from '../ourTexts.ts';
import type { Rule } from '../rule.ts';
import { wordForms } from '../wordForms.ts';

/** One English word for one Chinese term: words that content/terms tells to avoid are not used. */
export const preferredTerms: Rule = {
  name: 'preferred-terms',
  *check({ collection }) {
    const avoided = collection.terms.flatMap(({ data }) =>
      data.avoid.map((word) => ({ term: data, pattern: wordForms(word) })),
    );
    for (const text of ourTexts(collection, 'en')) {
      for (const { term, pattern } of avoided) {
        for (const { file, line, word } of findWords(text, pattern)) {
          const message = `"${word}" is not our word for ${term.zh}`;
          yield { file, line, message, remedy: `write "${term.en}"` };
        }
      }
    }
  },
};
