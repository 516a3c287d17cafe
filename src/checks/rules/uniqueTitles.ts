import type { Language } from '../../loaders/entries.ts';
import { everyPage } from '../everyPage.ts';
import type { Rule } from '../rule.ts';

/** No two pages of a language bear the same title. */
export const uniqueTitles: Rule = {
  name: 'unique-titles',
  *check({ collection }) {
    for (const language of ['zh', 'en'] satisfies Language[]) {
      const seen = new Map<string, string>();
      for (const { file, title, lineOf, titleField } of everyPage(collection, language)) {
        const first = seen.get(title);
        if (first) {
          const message = `"${title}" is also the title of ${first}`;
          const remedy = 'give the page a title of its own: readers tell results apart by it';
          yield { file, line: lineOf([titleField]), message, remedy };
        } else seen.set(title, file);
      }
    }
  },
};
