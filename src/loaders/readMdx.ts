import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type * as z from 'zod';
import type { Finding } from '../content-model/finding.ts';
import { syntax } from '../markdown/syntax.ts';
import type { SourceFile } from './readSource.ts';
import { readYaml } from './readYaml.ts';

/** An MDX file: its front matter, and its body as a syntax tree with the file's own lines. */
export interface MdxFile<T> {
  file: string;
  data: T;
  body: Root;
  /** Line of a front-matter field. */
  lineOf: (path: PropertyKey[]) => number;
}

const processor = unified().use(remarkParse).use(syntax).use(remarkMdx);
const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/**
 * Reads an MDX file without running it.
 * @returns the file, or findings where front matter or body cannot be read
 */
export function readMdx<S extends z.ZodType>(
  source: SourceFile,
  schema: S,
): { mdx: MdxFile<z.output<S>> | undefined; findings: Finding[] } {
  const head = frontMatter.exec(source.text);
  if (!head) return { mdx: undefined, findings: [noFrontMatter(source.file)] };
  const yaml = readYaml({ ...source, text: head[1] as string }, schema, 2);
  const body = parseBody(source, head[0]);
  if ('rule' in body) return { mdx: undefined, findings: [...yaml.findings, body] };
  if (yaml.data === undefined) return { mdx: undefined, findings: yaml.findings };
  return {
    mdx: { file: source.file, data: yaml.data, body, lineOf: yaml.lineOf },
    findings: [],
  };
}

function parseBody(source: SourceFile, head: string): Root | Finding {
  // Blank lines in place of the front matter keep every position that of the file.
  const blank = head.replace(/[^\n]/g, '');
  try {
    return processor.parse(blank + source.text.slice(head.length));
  } catch (error) {
    const { message, line } = error as { message: string; line?: number };
    const remedy = 'close every tag, and write no < or { as plain text';
    // A tag without end is told at the end of the file, with its own place in the message only.
    const place = /\((\d+):\d+/.exec(message)?.[1];
    return { rule: 'mdx', file: source.file, line: line ?? Number(place ?? 1), message, remedy };
  }
}

function noFrontMatter(file: string): Finding {
  const message = 'no front matter';
  return { rule: 'mdx', file, line: 1, message, remedy: 'begin the file with --- and its fields' };
}
