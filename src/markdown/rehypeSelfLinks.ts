import type { Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import type { VFile } from 'vfile';

export interface Options {
  /** What the link to a heading of the given file is called. */
  label: (heading: string, path: string) => string;
}

/** Puts a link to itself behind each heading with an id: a sign to see, a name to hear. */
export function rehypeSelfLinks({ label }: Options) {
  return (tree: Root, file: VFile) => {
    const addLinks = rehypeAutolinkHeadings({
      behavior: 'append',
      content: { type: 'text', value: '#' },
      properties: (heading) => ({
        className: ['self-link'],
        ariaLabel: label(textOf(heading), file.path),
        // No part of the text: neither an excerpt nor a comparison reads it.
        dataNotText: '',
      }),
    });
    addLinks(tree);
  };
}
