import type { Nodes, Root } from 'mdast';
import { linkProblem } from './linkProblem.ts';
import { openMarkup } from './openMarkup.ts';
import type { Problem } from './problem.ts';
import { refuseElement } from './refuseElement.ts';

/** What a page is made of; everything else is refused, what is not thought of included. */
const allowed: ReadonlySet<string> = new Set([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'text',
  'emphasis',
  'strong',
]);

type Words = Omit<Problem, 'line'>;

const code: Words = {
  message: 'code in braces { }, which runs when the site is built',
  remedy: 'take the braces out, or write （ ）',
};
const codeSpan: Words = {
  message: 'a piece of code, in backticks or indented',
  remedy: 'write it as words, in quotation marks if need be',
};
const footnote: Words = {
  message: 'a footnote',
  remedy: 'say it in the text, or name the source in case.yaml',
};

const refused: Readonly<Record<string, Words>> = {
  mdxjsEsm: {
    message: 'code: import or export at the beginning of a line',
    remedy: 'take it out; pages hold no code, and <For> needs no import',
  },
  mdxFlowExpression: code,
  mdxTextExpression: code,
  html: { message: 'raw HTML', remedy: 'take the tags out; headings, lists and <For> are enough' },
  code: codeSpan,
  inlineCode: codeSpan,
  image: { message: 'an image', remedy: 'say in words what it shows' },
  imageReference: { message: 'an image', remedy: 'say in words what it shows' },
  footnoteReference: footnote,
  footnoteDefinition: footnote,
  table: { message: 'a table', remedy: 'write a list; tables are made from the YAML files' },
  delete: { message: 'words struck out', remedy: 'take them out' },
  blockquote: { message: 'a block quotation', remedy: 'quote within the sentence, by “…” or "…"' },
  thematicBreak: { message: 'a rule across the page', remedy: 'begin a section with its heading' },
  break: {
    message: 'a line broken by hand (two spaces or \\ at its end)',
    remedy: 'begin a new paragraph, or let the line run on',
  },
};

/**
 * What must not stand in the body of a page: whatever could run, lead away, or be shown otherwise
 * than it was meant.
 * @param text what was parsed
 */
export function refuse(body: Root, text: string): Problem[] {
  return problemsOf(body, text, []);
}

function problemsOf(node: Nodes, text: string, above: readonly Nodes[]): Problem[] {
  const line = node.position?.start.line ?? 1;
  const inside = () =>
    'children' in node
      ? node.children.flatMap((child) => problemsOf(child, text, [...above, node]))
      : [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const found = refuseElement(node, above);
    return found.length > 0 ? found : inside();
  }
  if (node.type === 'link' || node.type === 'linkReference' || node.type === 'definition') {
    return [{ line, ...linkProblem(node, text) }];
  }
  if (node.type === 'text') return openMarkup(node, text);
  if (allowed.has(node.type)) return inside();
  const words = refused[node.type] ?? { message: `"${node.type}"`, remedy: 'write plain text' };
  return [{ line, ...words }];
}
