import { bearsNumber, numbersIn } from '../../law/caseNumberPieces.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { hasHan } from '../text/hasHan.ts';
import { indexOfName } from '../text/plain.ts';

/** Cases called by name, and the query without what called them. */
export interface Named {
  docs: number[];
  rest: string;
}

const longEnough = (name: string) =>
  hasHan(name) ? name.length >= 3 : name.includes(' ') && name.length >= 8;

/**
 * The cases that a query in plain form calls by name: it is the name or holds it, or it gives a
 * case number, whole or only its end (6971号).
 */
export function named(query: string, { names }: Pick<Lexicon, 'names'>): Named {
  const numbers = numbersIn(query);
  const docs = new Set<number>();
  let rest = query;
  for (const [name, doc] of names) {
    const number = numbers.find((piece) => bearsNumber(name, piece));
    const inside = name === query || (longEnough(name) && indexOfName(query, name) >= 0);
    if (number === undefined && !inside) continue;
    docs.add(doc);
    rest = rest.replace(inside ? name : (number ?? '').replace(/号$/, ''), ' ');
  }
  return { docs: [...docs], rest: docs.size > 0 ? rest.replace(/(^| )号/g, ' ').trim() : query };
}
