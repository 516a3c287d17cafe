import { matchAt } from '../matchAt.ts';

/** A number or a range of numbers with its place in the text. */
export interface NumberedPlace {
  start: number;
  end: number;
  first: number;
  last?: number;
}

export const AND = '(?:,\\s*(?:(?:and|or|&)\\s+)?|\\s+(?:and|or|as well as)\\s+|\\s*&\\s*)';
export const TO = '(?:\\s+(?:to|through|until|till)\\s+|\\s*[-–—~]\\s*)';

const KEYWORD = {
  paragraph: /(paragraphs?|paras?\.?)\s+|(¶{1,2})\s*|(par\.?)\s+(?=\d)/y,
  item: /(items?|sub-?paragraphs?)\s+/y,
} as const;
const BRACKETED = /\((\d{1,2})\)/y;
const PLAIN = /(\d{1,2})(?![\w%(]|[.,]\d)/y;
const NEXT = new RegExp(AND, 'y');
const RANGE = new RegExp(TO, 'y');

/**
 * Reads the numbers of paragraphs or items at an offset: paragraph 1, items (2) to (7),
 * paragraphs 1, 2 and 4.
 *
 * @param text Folded by foldForMatching.
 */
export function readNumberedPlaces(
  text: string,
  at: number,
  unit: 'paragraph' | 'item',
): NumberedPlace[] | undefined {
  const keyword = matchAt(KEYWORD[unit], text, at);
  if (!keyword) return undefined;
  const plural = /s\.?$|¶¶/.test(keyword[1] ?? keyword[2] ?? '');
  let found = readRange(text, at + keyword[0].length, true);
  const places: NumberedPlace[] = [];
  while (found) {
    places.push(found);
    const next = matchAt(NEXT, text, found.end);
    found = next && readRange(text, found.end + next[0].length, plural);
  }
  if (places[0]) places[0].start = at;
  return places.length > 0 ? places : undefined;
}

/** Only (2), not 2, may follow "item (1) or": the next number may count something else. */
function readRange(text: string, at: number, plainToo: boolean): NumberedPlace | undefined {
  const first = readNumber(text, at, plainToo);
  if (!first) return undefined;
  const to = matchAt(RANGE, text, first.end);
  const last = to && readNumber(text, first.end + to[0].length, plainToo);
  if (!last || last.first <= first.first) return first;
  return { ...first, end: last.end, last: last.first };
}

function readNumber(text: string, at: number, plainToo: boolean): NumberedPlace | undefined {
  const found = matchAt(BRACKETED, text, at) ?? (plainToo ? matchAt(PLAIN, text, at) : undefined);
  const first = Number(found?.[1]);
  return found && first > 0 ? { start: at, end: at + found[0].length, first } : undefined;
}
