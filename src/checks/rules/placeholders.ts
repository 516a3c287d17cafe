import type { Language } from '../../loaders/entries.ts';
import { everyPage } from '../everyPage.ts';
import { type OurText, ourTexts } from '../ourTexts.ts';
import type { Rule } from '../rule.ts';

/** What writers put where something is still to be written. */
const PLACEHOLDER =
  /\b(?:TODO|FIXME|TBD|TBC|TKTK|XXX+|lorem ipsum)\b|待(?:补|补充|填|填写|完善|核)(?=[。，；）〕】\s]|$)|[此这](?:处|里)(?:填写|补充|待)|占位|[?？]{3}|\[\.\.\.\]/iu;

/** Nothing is published that is still to be written. */
export const placeholders: Rule = {
  name: 'placeholders',
  *check({ collection }) {
    for (const language of ['zh', 'en'] satisfies Language[]) {
      const asks = everyPage(collection, language).flatMap(({ file, lineOf, asks }) =>
        asks.map((text, at): OurText => ({ file, line: lineOf(['asks', at]), text })),
      );
      for (const { file, line, text } of [...ourTexts(collection, language), ...asks]) {
        const [found] = PLACEHOLDER.exec(text) ?? [];
        if (found === undefined) continue;
        const message = `"${found}" marks something that is still to be written`;
        yield { file, line, message, remedy: 'write it, or take the sentence out' };
      }
    }
  },
};
