import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Passage } from '../../search/record.ts';

/** The readable text of an MDX body, a passage for every paragraph and list item. */
export function bodyPassages(body: Root): Passage[] {
  return body.children.flatMap(passagesOf);
}

function passagesOf(node: RootContent): Passage[] {
  if (node.type === 'heading') return [];
  if (node.type === 'list' || node.type === 'mdxJsxFlowElement') {
    return node.children.flatMap((child) => passagesOf(child as RootContent));
  }
  if (node.type === 'listItem') return node.children.flatMap((child) => passagesOf(child));
  const text = textOf(node).trim();
  return text === '' ? [] : [{ anchor: '', text }];
}
