import type { Dictionary } from './dictionary.ts';
import { search as en } from './en/search.ts';
import type { Locale } from './locales.ts';
import { search as zh } from './zh/search.ts';

export type SearchStrings = Dictionary<typeof zh>;

/** What the search says in a language. */
export const searchStrings: Record<Locale, SearchStrings> = { zh, en };
