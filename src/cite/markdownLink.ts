import type { Language } from '../law/language.ts';
import type { Source } from './cited.ts';
import { linkParts } from './linkParts.ts';

/** A link in Markdown: [《个人信息保护法》第二十八条第二款](https://…/zh/laws/pipl/28/#p2). */
export function markdownLink(source: Source, language: Language, address: string): string {
  const text = linkParts(source, language)
    .join('')
    .replace(/[\\[\]]/g, '\\$&');
  return `[${text}](${address})`;
}
