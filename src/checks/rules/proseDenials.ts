import { lonelyDenial } from '../aligned/denialsInProse.ts';
import { ourPairs } from '../aligned/ourPairs.ts';
import { proseSentences } from '../aligned/proseSentences.ts';
import type { Rule } from '../rule.ts';

/** What a sentence of ours denies in one language it does not affirm in the other. */
export const proseDenials: Rule = {
  name: 'prose-denials',
  *check({ collection }) {
    for (const { file, line, zh, en, isTitle } of ourPairs(collection)) {
      if (isTitle) continue;
      for (const pair of proseSentences(zh, en)) {
        const denial = lonelyDenial(pair.zh, pair.en);
        if (!denial) continue;
        const [denying, other] =
          denial.language === 'zh' ? ['Chinese', 'English'] : ['English', 'Chinese'];
        const message = `the ${denying} denies (${denial.words.join(', ')}), the ${other} does not`;
        const remedy = `deny it in both, or say it without denying: ${pair.zh} | ${pair.en}`;
        yield { file, line, message, remedy };
      }
    }
  },
};
