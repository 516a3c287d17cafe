import type { Dictionary } from './dictionary.ts';
import { letters as en } from './en/letters.ts';
import type { Locale } from './locales.ts';
import { letters as zh } from './zh/letters.ts';

export type LetterStrings = Dictionary<typeof zh>;

/** What the pages of letters say in a language. */
export const letterStrings: Record<Locale, LetterStrings> = { zh, en };
