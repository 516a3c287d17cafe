import type { Lexicon } from '../index/lexicon.ts';
import { indexOfName } from '../text/plain.ts';

/** A number that a court or an office gave: the part of a name that ends in 号. */
const numbered = /(?:\d{4})?[\p{Script=Han}]*\d+(?:-\d+)?号/gu;
const english = /(?:no|number|case|docket) (\d{2,6})(?!\d)/gu;
const lone = /^\d{3,6}$/;

/** Pieces of a query in plain form that may be case numbers or the end of one. */
function numbersIn(query: string): string[] {
  const chinese = [...query.matchAll(numbered)].map(([piece]) => piece);
  const others = [...query.matchAll(english)].map(([, number]) => `${number}号`);
  return [...chinese, ...others, ...(lone.test(query) ? [`${query}号`] : [])];
}

/** Whether a name bears the number: the whole of it, or its end from where a number begins. */
function bears(name: string, piece: string): boolean {
  if (!name.endsWith(piece)) return false;
  const before = name[name.length - piece.length - 1];
  return !(/\d/.test(before ?? '') && /^\d/.test(piece));
}

const longEnough = (name: string) =>
  /\p{Script=Han}/u.test(name) ? name.length >= 4 : name.includes(' ') && name.length >= 8;

/**
 * The records that a query in plain form calls by name: it is the name, it holds the name of a
 * case, or it gives a case number, whole or only its end (6971号).
 */
export function named(
  query: string,
  { names }: Pick<Lexicon, 'names'>,
  isCase: (doc: number) => boolean,
) {
  const numbers = numbersIn(query);
  const docs = names.filter(([name, doc]) => {
    if (name === query) return true;
    if (!isCase(doc)) return false;
    if (numbers.some((piece) => bears(name, piece))) return true;
    return longEnough(name) && indexOfName(query, name) >= 0;
  });
  return [...new Set(docs.map(([, doc]) => doc))];
}
