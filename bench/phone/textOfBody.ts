import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
/** The readable text of an MDX body, a line for every paragraph and list item. */
export function textOfBody(body: Root): string {
  return body.children.flatMap(linesOf).join('\n');
}

function linesOf(node: RootContent): string[] {
  if (node.type === 'heading') return [];
  if (node.type === 'list' || node.type === 'mdxJsxFlowElement') {
    return node.children.flatMap((child) => linesOf(child as RootContent));
  }
  if (node.type === 'listItem') return node.children.flatMap((child) => linesOf(child));
  const text = textOf(node).trim();
  return text === '' ? [] : [text];
}
