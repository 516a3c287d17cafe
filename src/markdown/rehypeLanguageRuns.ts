import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';

/** A stretch of text; with a value for `lang` where it is in another language than the page. */
export interface MarkedRun {
  text: string;
  lang?: string;
}

export interface Options {
  /** Cuts a text of the given file at what is in the other language; joined they are the text. */
  runsOf: (text: string, path: string) => MarkedRun[];
}

/** Marks what stands in the other language, in links and headings too; changes no character. */
export function rehypeLanguageRuns({ runsOf }: Options) {
  return (tree: Root, file: VFile) => {
    visitParents(tree, 'text', (node: Text, ancestors) => {
      if (ancestors.some((ancestor) => ancestor.type === 'element' && isMarked(ancestor))) {
        return SKIP;
      }
      const runs = runsOf(node.value, file.path);
      if (runs.every(({ lang }) => lang === undefined)) return SKIP;
      const parent = ancestors.at(-1) as Element;
      const at = parent.children.indexOf(node);
      parent.children.splice(at, 1, ...runs.map(toNode));
      return [SKIP, at + runs.length];
    });
  };
}

const isMarked = ({ tagName, properties }: Element) =>
  tagName === 'code' || properties.lang !== undefined;

function toNode({ text, lang }: MarkedRun): ElementContent {
  const node: Text = { type: 'text', value: text };
  if (lang === undefined) return node;
  return { type: 'element', tagName: 'span', properties: { lang }, children: [node] };
}
