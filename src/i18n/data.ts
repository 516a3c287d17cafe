import type { Dictionary } from './dictionary.ts';
import { data as en } from './en/data.ts';
import type { Locale } from './locales.ts';
import { data as zh } from './zh/data.ts';

/** What the open data and the page about it say, by language. */
export const dataStrings: Record<Locale, Dictionary<typeof zh>> = { zh, en };
