import type { Link, Parent, Root, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { TermMention } from '../law/linkedText.ts';

export interface Options {
  /** The terms in a text of the given file, in order; none overlaps another. */
  find: (text: string, path: string) => TermMention[];
  hrefOf: (id: string, path: string) => string;
}

/**
 * Makes the first mention of each term on a page a link to the term's page, for a script to
 * explain in place. The ids are left in the front matter as `terms`, in the order of the page.
 */
export function remarkTerms({ find, hrefOf }: Options) {
  return (tree: Root, file: VFile) => {
    const seen = new Set<string>();
    visitParents(tree, 'text', (node: Text, ancestors) => {
      const parent = ancestors.at(-1) as Parent;
      if (ancestors.some(({ type }) => type === 'link' || type === 'heading')) return SKIP;
      const fresh = find(node.value, file.path).filter(({ id }) => !seen.has(id) && seen.add(id));
      if (fresh.length === 0) return SKIP;
      const pieces = cut(node.value, fresh, (id) => hrefOf(id, file.path));
      const at = parent.children.indexOf(node);
      parent.children.splice(at, 1, ...pieces);
      return [SKIP, at + pieces.length];
    });
    const { astro } = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
    file.data.astro = { ...astro, frontmatter: { ...astro?.frontmatter, terms: [...seen] } };
  };
}

function cut(text: string, mentions: TermMention[], hrefOf: (id: string) => string) {
  const pieces: (Text | Link)[] = [];
  let from = 0;
  for (const { start, end, id } of mentions) {
    if (start > from) pieces.push({ type: 'text', value: text.slice(from, start) });
    const word: Text = { type: 'text', value: text.slice(start, end) };
    const data = { hProperties: { className: ['term'] } };
    pieces.push({ type: 'link', url: hrefOf(id), data, children: [word] });
    from = end;
  }
  if (from < text.length) pieces.push({ type: 'text', value: text.slice(from) });
  return pieces;
}
