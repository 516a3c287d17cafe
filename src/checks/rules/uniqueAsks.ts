import type { Language } from '../../loaders/entries.ts';
import { everyPage } from '../everyPage.ts';
import type { Rule } from '../rule.ts';

/** No phrasing stands on two pages: they would fight over whoever types it. */
export const uniqueAsks: Rule = {
  name: 'unique-asks',
  *check({ collection }) {
    const seen = new Map<string, string>();
    for (const language of ['zh', 'en'] satisfies Language[]) {
      for (const { file, asks, lineOf } of everyPage(collection, language)) {
        for (const [index, phrase] of asks.entries()) {
          const folded = phrase
            .normalize('NFKC')
            .toLowerCase()
            .replace(/[\s\p{P}]+/gu, '');
          const first = seen.get(folded);
          if (first) {
            const message = `"${phrase}" already leads to ${first}`;
            const remedy = 'keep it on the page that answers it best';
            yield { file, line: lineOf(['asks', index]), message, remedy };
          } else seen.set(folded, file);
        }
      }
    }
  },
};
