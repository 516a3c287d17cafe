import * as z from 'zod';
import { formatAnchor } from '../../law/provisionId.ts';
import type { Provision } from '../../library/model.ts';

/** Words in both languages; a translation that is not there yet is empty. */
const words = z.strictObject({
  zh: z.string().describe('The official words, as they stand in the source.'),
  en: z.string().describe('Our translation, for reference.'),
});

const item = z.strictObject({
  id: z.string().describe('Its anchor on the page of the article: `p2-i3`.'),
  number: z.int().positive().describe('Counted from 1.'),
  label: words.describe('（一）, (1): what stands before its words.'),
  text: words,
});

const paragraph = z.strictObject({
  id: z.string().describe('Its anchor on the page of the article: `p2`.'),
  number: z
    .int()
    .positive()
    .describe('Counted from 1, though texts count them only where there are several.'),
  text: words,
  items: z.array(item).describe('Its items (项).'),
});

/** The text of an article, by 款 and 项. */
export const articleText = z.array(paragraph).describe('Its paragraphs (款), in order.');

/** The text of a provision, both languages side by side. */
export function articleTextOf({ text }: Pick<Provision, 'text'>): z.infer<typeof articleText> {
  return text.zh.paragraphs.map(({ text: zh, items }, p) => {
    const twin = text.en.paragraphs[p];
    const number = p + 1;
    return {
      id: formatAnchor({ paragraph: number }),
      number,
      text: { zh, en: twin?.text ?? '' },
      items: items.map((each, i) => ({
        id: formatAnchor({ paragraph: number, item: each.number }),
        number: each.number,
        label: { zh: each.label, en: (twin?.items[i]?.label ?? '').trimEnd() },
        text: { zh: each.text, en: twin?.items[i]?.text ?? '' },
      })),
    };
  });
}
