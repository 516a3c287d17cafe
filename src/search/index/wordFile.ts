import type { Equivalent } from './equivalents.ts';
import {
  decodeTerms,
  encodeTerms,
  type Posting,
  packParts,
  type Terms,
  unpackParts,
} from './postings.ts';

/** All that a query needs of the words of a file (see `filing`). */
export interface WordFile<T> {
  /** The postings of the terms. */
  terms: T;
  /** The records to which a single Chinese character points (see `looseCharactersOf`). */
  loose: T;
  /** The words that stand for others. */
  equivalents: Equivalent[];
}

/** The bytes of a word file. */
export function encodeWordFile({
  terms,
  loose,
  equivalents,
}: WordFile<ReadonlyMap<string, Posting[]>>): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(equivalents));
  return packParts([encodeTerms(terms), encodeTerms(loose), json]);
}

/** The inverse of `encodeWordFile`. Throws a RangeError or SyntaxError for a damaged file. */
export function decodeWordFile(bytes: Uint8Array): WordFile<Terms> {
  const [terms = bytes, loose = bytes, json] = unpackParts(bytes);
  return {
    terms: decodeTerms(terms),
    loose: decodeTerms(loose),
    equivalents: JSON.parse(new TextDecoder().decode(json)) as Equivalent[],
  };
}
