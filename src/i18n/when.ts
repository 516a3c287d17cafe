import type { Dictionary } from './dictionary.ts';
import { when as en } from './en/when.ts';
import type { Locale } from './locales.ts';
import { when as zh } from './zh/when.ts';

export type WhenStrings = Dictionary<typeof zh>;

/** What the page "which law governs my date" says in a language. */
export const whenStrings: Record<Locale, WhenStrings> = { zh, en };
