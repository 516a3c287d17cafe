import type { Root } from 'mdast';
import type * as z from 'zod';
import type { Finding } from '../content-model/finding.ts';
import { parseBody } from './mdx/parseBody.ts';
import type { Problem } from './mdx/problem.ts';
import { refuse } from './mdx/refuse.ts';
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

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/**
 * Reads an MDX file without running it, and refuses whatever could run.
 * @returns the file, or findings where front matter or body cannot be read or must not stand
 */
export function readMdx<S extends z.ZodType>(
  source: SourceFile,
  schema: S,
): { mdx: MdxFile<z.output<S>> | undefined; findings: Finding[] } {
  const { file, text } = source;
  const head = frontMatter.exec(text);
  if (!head) return { mdx: undefined, findings: [toFinding(file, noFrontMatter(text))] };
  const yaml = readYaml({ ...source, text: head[1] as string }, schema, 2);
  // Blank lines in place of the front matter keep every position that of the file.
  const blanked = head[0].replace(/[^\n]/g, '') + text.slice(head[0].length);
  const body = parseBody(blanked);
  const problems = 'message' in body ? [body] : refuse(body, blanked);
  const findings = [...yaml.findings, ...problems.map((problem) => toFinding(file, problem))];
  if ('message' in body || yaml.data === undefined || findings.length > 0) {
    return { mdx: undefined, findings };
  }
  return { mdx: { file, data: yaml.data, body, lineOf: yaml.lineOf }, findings };
}

function toFinding(file: string, problem: Problem): Finding {
  return { rule: 'mdx', file, ...problem };
}

function noFrontMatter(text: string): Problem {
  if (text.startsWith('---')) {
    const message = 'the front matter has no end';
    return { line: 1, message, remedy: 'write --- on a line of its own below the last field' };
  }
  return { line: 1, message: 'no front matter', remedy: 'begin the file with --- and its fields' };
}
