import * as z from 'zod';
import { isPartialDay } from '../../law/day.ts';
import { bilingual } from '../bilingual.ts';

/** Ids of sources; a rule checks that the case has them and that they were read. */
export const sourceIds = z
  .array(z.string())
  .min(1)
  .describe('Ids of the sources of this case that carry the statement.');

/** A statement of fact in both languages, with the sources that carry it. */
export const sourced = bilingual.extend({ sources: sourceIds });

const NO_DATE = 'not a date such as "2021", "2021-05" or "2021-05-18"';

/** A date as exactly as it is known: year, month or day. */
export const partialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, NO_DATE)
  .refine((value): boolean => isPartialDay(value), NO_DATE);

/** A schema for one code out of a closed list of words. */
export function oneOf<T extends Record<string, unknown>>(words: T, description: string) {
  const codes = Object.keys(words) as [keyof T & string, ...(keyof T & string)[]];
  return z.enum(codes).describe(description);
}
