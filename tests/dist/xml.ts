import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { dist } from './place.ts';

/** The root of an XML file of the built site; throws where it is not well-formed. */
export function readXml(path: string): Element {
  const { children } = fromXml(readFileSync(join(dist, path), 'utf8'));
  return children.find((child) => child.type === 'element') as Element;
}

/** The children of an element that have a name. */
export function elements({ children }: Pick<Element, 'children'>, name: string): Element[] {
  return children.filter(
    (child): child is Element => child.type === 'element' && child.name === name,
  );
}

/** The text of the first child that has a name; empty where none has. */
export function words(parent: Pick<Element, 'children'>, name: string): string {
  const [element] = elements(parent, name);
  return (element?.children ?? []).map((child) => ('value' in child ? child.value : '')).join('');
}
