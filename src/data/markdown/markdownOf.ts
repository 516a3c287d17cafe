import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Audience } from '../../content-model/audiences.ts';
import { stringsOf } from '../../i18n/translate.ts';
import { both } from '../../law/both.ts';
import type { Language } from '../../law/language.ts';
import { syntax } from '../../markdown/syntax.ts';
import { paragraph, strong } from './blocks.ts';
import { quickText } from './quickText.ts';

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { text: quickText } })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(syntax)
  .freeze();

/** A tree as the source of a Markdown document. */
export function stringify(tree: Root): string {
  return writer.stringify(tree);
}

/** A body as plain Markdown: for whom a passage is stands before it, in bold. */
export function markdownOf(body: Root, language: Language): string {
  return stringify({ type: 'root', children: plainBody(body, language) });
}

/** The bodies of a page in both languages as plain Markdown. */
export function proseOf(pages: Record<Language, { body: Root }>): Record<Language, string> {
  return both((language) => markdownOf(pages[language].body, language));
}

/** The blocks of a body without what only our pages understand. */
export function plainBody(body: Root, language: Language): RootContent[] {
  return body.children.flatMap((node): RootContent[] => {
    if (node.type !== 'mdxJsxFlowElement') return [node];
    const [attribute] = node.attributes;
    const label = stringsOf(language).who[attribute?.value as Audience];
    return [paragraph(strong(label)), ...(node.children as RootContent[])];
  });
}
