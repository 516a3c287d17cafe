import type { Element, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

export interface Options {
  /** The id of a heading that every page of its kind has; undefined for any other. */
  idOf: (heading: string) => string | undefined;
}

/**
 * Gives headings ids that are the same in both languages, where a slug of their words would differ:
 * those of fixed headings, else the id of the section in which they stand and their place in it
 * (`limits-2`), and `section-1` on a page without fixed ones.
 */
export function rehypeSectionIds({ idOf }: Options) {
  return (tree: Root) => {
    const above: { depth: number; id: string; below: number }[] = [
      { depth: 0, id: 'section', below: 0 },
    ];
    visit(tree, 'element', (heading: Element) => {
      const depth = Number(/^h([1-6])$/.exec(heading.tagName)?.[1]);
      if (!depth) return;
      while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
      const parent = above.at(-1) as (typeof above)[number];
      const fixed = idOf(textOf(heading));
      if (fixed === undefined) parent.below += 1;
      const id = fixed ?? `${parent.id}-${parent.below}`;
      above.push({ depth, id, below: 0 });
      heading.properties.id = id;
    });
  };
}
