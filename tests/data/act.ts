import { visit } from 'unist-util-visit';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The root element of an Akoma Ntoso document; throws where it is not well-formed. */
export function readAct(source: string): Element {
  return fromXml(source).children.find((child) => child.type === 'element') as Element;
}

/** Every element of a name, however deep, in the order of the document. */
export function elementsIn(root: Element, name: string): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (element.name === name) found.push(element);
  });
  return found;
}

/** The words in a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value ?? '';
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
