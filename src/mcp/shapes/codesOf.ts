import * as z from 'zod';

/** One of the codes of a table of words, as the content has them. */
export function codesOf<T extends Record<string, unknown>>(words: T) {
  return z.enum(Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]);
}
