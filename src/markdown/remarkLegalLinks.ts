import type { Link, Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { LinkedText } from '../law/linkedText.ts';

export interface Options {
  /** Cuts a text of the given file at what it cites; the pieces joined are the text itself. */
  link: (text: string, path: string) => LinkedText[];
}

/** Turns citations and names of cases in commentary into links; adds and drops no character. */
export function remarkLegalLinks({ link }: Options) {
  return (tree: Root, file: VFile) => {
    visitParents(tree, 'text', (node: Text, ancestors) => {
      const parent = ancestors.at(-1) as Parent;
      if (ancestors.some(({ type }) => type === 'link' || type === 'heading')) return SKIP;
      const pieces = link(node.value, file.path);
      if (pieces.every((piece) => !piece.href && !piece.outside)) return SKIP;
      const at = parent.children.indexOf(node);
      parent.children.splice(at, 1, ...pieces.map(toNode));
      return [SKIP, at + pieces.length];
    });
  };
}

function toNode(piece: LinkedText): PhrasingContent {
  const text: Text = { type: 'text', value: piece.text };
  if (piece.href) {
    return { type: 'link', url: piece.href, title: piece.title ?? null, children: [text] } as Link;
  }
  if (!piece.outside) return text;
  const data = { hName: 'span', hProperties: { className: ['outside'], title: piece.outside } };
  return { type: 'emphasis', data, children: [text] };
}
