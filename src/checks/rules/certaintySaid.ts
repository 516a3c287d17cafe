import type { Language } from '../../law/language.ts';
import type { Rule } from '../rule.ts';

/** How an answer says that nobody has decided, in words that no reader overlooks. */
const words = {
  zh: /没有定论|没有(?:见到|查到|找到)[^。]*(?:裁判|判决|规定|决定)/,
  en: /\b(?:not settled|unsettled|undecided|no (?:\w+ )?(?:court|judgment|decision|rule)\b)/i,
} as const;
const remedy = {
  zh: 'begin it with “没有定论”, or say that no judgment was found; or mend the certainty in faq.yaml',
  en: 'begin it with "It is not settled", or say that no judgment was found; or mend the certainty in faq.yaml',
} as const;

/** Who reads the answer alone, in a list or a quotation, reads as well that it is open. */
export const certaintySaid: Rule = {
  name: 'certainty-said',
  *check({ faqs }) {
    for (const { data, pages } of faqs) {
      if (data.certainty !== 'open') continue;
      for (const language of ['zh', 'en'] satisfies Language[]) {
        const { file, data: page, lineOf } = pages[language];
        if (words[language].test(page.answer)) continue;
        const message = 'the question is open, and the answer does not say so';
        yield { file, line: lineOf(['answer']), message, remedy: remedy[language] };
      }
    }
  },
};
