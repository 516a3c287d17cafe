import type { Element, ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { attribute } from './builtSite.ts';

/** A block of law text as a reader meets it: its anchor, and every character of it. */
export type Block = [id: string, text: string];

/** What an element shows, without the marks that are no part of the text. */
export function shownText(element: Element): string {
  return element.children.map(textOf).join('');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const { properties } = node;
  if (properties.ariaHidden === 'true' || properties.dataNotText !== undefined) return '';
  return shownText(node);
}

/**
 * The blocks of law text below a tree, in the order of reading.
 * @throws where text stands in a column but in no block with an id, so that nothing is overlooked
 */
export function blocksOf(tree: Root | Element, kind: 'official' | 'translation'): Block[] {
  return selectAll(`[data-text="${kind}"]`, tree).flatMap((column) => {
    const blocks = selectAll('[id]', column).map(
      (block): Block => [attribute(block, 'id') as string, shownText(block)],
    );
    const loose = shownText(column).replace(/\s/g, '');
    if (loose !== blocks.map(([, text]) => text.replace(/\s/g, '')).join('')) {
      throw new Error(`Text outside of any 款 or 项 in: ${shownText(column).slice(0, 60)}`);
    }
    return blocks;
  });
}
