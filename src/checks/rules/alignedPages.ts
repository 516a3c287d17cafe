import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { MdxFile } from '../../loaders/readMdx.ts';
import { everyPair } from '../everyPair.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * A page says the same in both languages, block for block: as many sections, the same passages
 * for the same readers, as many paragraphs and points.
 */
export const alignedPages: Rule = {
  name: 'aligned-pages',
  *check({ collection }) {
    for (const { zh, en } of everyPair(collection)) if (zh && en) yield* compare(zh, en);
  },
};

/** A block of a page: its kind, for the reader to compare, and its line. */
interface Block {
  kind: string;
  line: number;
}

const remedy = 'write what the other language has, or take out what it has not';

function* compare(zh: MdxFile<object>, en: MdxFile<object>): Iterable<Found> {
  const [chinese, english] = [blocksOf(zh.body), blocksOf(en.body)];
  const length = Math.max(chinese.length, english.length);
  for (let at = 0; at < length; at += 1) {
    const [block, twin] = [chinese[at], english[at]];
    if (block?.kind === twin?.kind) continue;
    const inChinese = block ? `${block.kind} (line ${block.line})` : 'nothing more';
    const message = `${twin?.kind ?? 'nothing more'} stands where the Chinese page has ${inChinese}`;
    // One block too many shifts all that follow: the first difference says it.
    yield { file: en.file, line: twin?.line ?? lastLine(english), message, remedy };
    return;
  }
}

function blocksOf(node: Nodes): Block[] {
  if (!('children' in node)) return [];
  return (node.children as RootContent[]).flatMap((child) => {
    const line = child.position?.start.line ?? 1;
    if (child.type === 'mdxJsxFlowElement') {
      return [{ kind: nameOf(child), line }, ...blocksOf(child), { kind: 'its end', line }];
    }
    if (child.type === 'list') return [{ kind: `a list of ${child.children.length}`, line }];
    if (child.type === 'heading') return [{ kind: 'a section', line }];
    return [{ kind: textOf(child) === '' ? 'nothing' : 'a paragraph', line }];
  });
}

function nameOf(node: Extract<Nodes, { type: 'mdxJsxFlowElement' }>): string {
  const attributes = node.attributes.map((each) =>
    each.type === 'mdxJsxAttribute' ? ` ${each.name}="${each.value}"` : '',
  );
  return `<${node.name}${attributes.join('')}>`;
}

function lastLine(blocks: readonly Block[]): number {
  return blocks.at(-1)?.line ?? 1;
}
