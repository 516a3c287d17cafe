import type { Text } from 'mdast';
import type { Problem } from './problem.ts';

/** Signs of Markdown, unescaped. */
const SIGNS = /\*+|~~|`|__|\]\(|\]\[|!\[/;

/**
 * Signs of Markdown that the parser left in the text, where a reader would see them: `**` beside
 * punctuation, a link without its end.
 */
export function openMarkup(node: Text, text: string): Problem[] {
  const { start, end } = node.position ?? {};
  if (!start || !end) return [];
  const source = text.slice(start.offset, end.offset).replace(/\\./g, '□□');
  const found = SIGNS.exec(source);
  if (!found) return [];
  const line = start.line + (source.slice(0, found.index).match(/\n/g)?.length ?? 0);
  const around = source.slice(Math.max(0, found.index - 8), found.index + 10).replace(/\n/g, ' ');
  return [{ line, ...wordsFor(found[0], around) }];
}

function wordsFor(sign: string, around: string): Omit<Problem, 'line'> {
  if (!sign.startsWith('*')) {
    const message = `${sign} stays on the page as it is: ${around}`;
    return { message, remedy: `take it out, or write \\${sign[0]} if the sign itself is meant` };
  }
  const message = `${sign} opens or closes no emphasis and stays on the page: ${around}`;
  const remedy =
    'put the stars inside the punctuation (“**…**”), a letter on either side of them; \\* is the sign itself';
  return { message, remedy };
}
