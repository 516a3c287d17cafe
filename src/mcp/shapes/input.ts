import * as z from 'zod';
import { isDay } from '../../law/day.ts';

/** The longest text that a tool takes. */
export const longestText = 10_000;

const characters = (n: number) => n.toLocaleString('en-GB');

/** A text of so many characters at most. */
export function textUpTo(most: number, remedy: string) {
  return z
    .string({ error: 'is missing or no text: give a string' })
    .min(1, 'is empty: give some text')
    .max(most, `is longer than ${characters(most)} characters: ${remedy}`);
}

/** A day as a caller gives it. */
export const dayGiven = z
  .string({ error: 'is missing or no text: give a day as 2021-07-31' })
  .refine((value): boolean => isDay(value), 'is no day of the calendar: write it as 2021-07-31');

export const asOf = dayGiven
  .optional()
  .describe('The day of the law, YYYY-MM-DD; today, the day of the edition, if left out.');

export const lawGiven = textUpTo(200, 'give the name of one law')
  .optional()
  .describe(
    'The law of citations that name none: its name in either language, or its id (frt-provisions).',
  );

export const language = z
  .enum(['zh', 'en'], { error: 'is neither: give zh or en' })
  .optional()
  .describe('Language of the readable text and of errors; that of the question if left out.');
