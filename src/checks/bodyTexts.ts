import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The words of an MDX body, a text for every paragraph and heading, with the file's own lines. */
export function bodyTexts(body: Root): { line: number; text: string }[] {
  return collect(body);
}

function collect(node: Nodes): { line: number; text: string }[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [{ line: node.position?.start.line ?? 1, text: textOf(node) }];
  }
  return 'children' in node ? node.children.flatMap((child) => collect(child)) : [];
}
