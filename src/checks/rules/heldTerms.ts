import { alignedBlocks } from '../aligned/alignedBlocks.ts';
import type { Rule } from '../rule.ts';
import { wordForms } from '../wordForms.ts';

/** Where the law has a term that content/terms marks `held`, the translation has our word for it. */
export const heldTerms: Rule = {
  name: 'held-terms',
  *check({ collection }) {
    const held = collection.terms
      .filter(({ data }) => data.held)
      .map(({ data }) => ({ ...data, pattern: wordForms(data.en) }));
    for (const { file, line, place, zh, en } of alignedBlocks(collection)) {
      for (const term of held) {
        if (!zh.includes(term.zh) || en.match(term.pattern)) continue;
        const message = `${place}: ${term.zh} is not translated by "${term.en}"`;
        yield { file, line, message, remedy: `write "${term.en}", in whatever inflection` };
      }
    }
  },
};
