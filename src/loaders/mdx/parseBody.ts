import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { syntax } from '../../markdown/syntax.ts';
import type { Problem } from './problem.ts';

/** Reads what Astro's own pipeline reads: what it would make of a table or an address shows. */
const processor = unified().use(remarkParse).use(remarkGfm).use(syntax).use(remarkMdx);

/** Why a body cannot be parsed, by a pattern of the parser's words. */
const reasons: readonly [pattern: RegExp, message: string, remedy: string][] = [
  [
    /import\/exports with acorn/,
    'code: a line that begins with import or export',
    'begin the line with another word; pages hold no code',
  ],
  [
    /acorn|expression|`\{`|`\}`/i,
    'code in braces { }, which runs when the site is built',
    'take the braces out, or write （ ）',
  ],
  [/Unexpected character `!`/, 'an HTML comment', 'take it out; a remark belongs into the commit'],
  [
    /closing (?:tag|slash)|Expected the closing|end of file in name|opening tag/,
    '',
    'open <For who="…"> and close </For> each on a line of its own, with blank lines around',
  ],
];

/**
 * Parses the body of an MDX file without running it.
 * @param text the file with blank lines in place of the front matter, so that every position is
 *   that of the file
 */
export function parseBody(text: string): Root | Problem {
  try {
    return processor.parse(text);
  } catch (error) {
    const { message, line } = error as { message: string; line?: number };
    // A tag without end is told at the end of the file, with its own place in the message only.
    const place = /\((\d+):\d+/.exec(message)?.[1];
    const at = place ? Number(place) : (line ?? 1);
    const [, words, remedy] = reasons.find(([pattern]) => pattern.test(message)) ?? [];
    return {
      line: at,
      message: words || message,
      remedy: remedy ?? 'close every tag, and write no < or { as plain text',
    };
  }
}
