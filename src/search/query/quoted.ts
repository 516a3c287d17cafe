import { hasHan } from '../text/hasHan.ts';

/** A query taken apart at its quotation marks. */
export interface Quoted {
  /** The phrases inside quotation marks: only exact hits are wanted. */
  phrases: string[];
  /** What stands outside of them. */
  rest: string;
}

const pairs = /[“"„＂]([^“”"„＂]*)[”"＂]|「([^「」]*)」|『([^『』]*)』/gu;

const marks: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '"': '"',
  '＂': '＂',
};

/**
 * Finds what stands in quotation marks, “” or "" or 「」 or 『』. A query in marks as a whole is one
 * phrase, whatever marks the phrase itself holds. A mark without its partner is taken for a stray
 * one and means nothing, and one character in marks among other words (被人“占”了), or a word of two
 * in the middle of a Chinese sentence (说“自愿”却催办), for emphasis.
 */
export function quoted(query: string): Quoted {
  const whole = wholePhrase(query.trim());
  if (whole !== undefined) return { phrases: whole.trim() === '' ? [] : [whole], rest: '' };
  const phrases: string[] = [];
  const rest = query.replace(pairs, (marked, a?: string, b?: string, c?: string, at = 0) => {
    const phrase = a ?? b ?? c ?? '';
    const neighbours = [query[at - 1], query[at + marked.length]];
    if (isEmphasis(phrase, neighbours)) return phrase;
    phrases.push(phrase);
    return ' ';
  });
  return { phrases: phrases.filter((phrase) => phrase.trim() !== ''), rest };
}

function isEmphasis(phrase: string, neighbours: readonly (string | undefined)[]): boolean {
  const { length } = [...phrase.trim()];
  const isWord = length === 2 && [phrase, ...neighbours].every((text = '') => hasHan(text));
  return length === 1 || isWord;
}

/** What the first and the last mark enclose; undefined where they belong to two phrases or more. */
function wholePhrase(query: string): string | undefined {
  const opening = query[0] ?? '';
  const closing = marks[opening];
  if (closing === undefined || query.length < 2 || !query.endsWith(closing)) return undefined;
  const inner = query.slice(1, -1);
  if (opening === closing) return inner.includes(opening) ? undefined : inner;
  let depth = 1;
  for (const character of inner) {
    if (character === opening && depth === 0) return undefined;
    if (character === opening) depth += 1;
    else if (character === closing && depth > 0) depth -= 1;
  }
  return inner;
}
