import type { Dictionary } from './dictionary.ts';
import { cite as en } from './en/cite.ts';
import type { Locale } from './locales.ts';
import { cite as zh } from './zh/cite.ts';

export type CiteStrings = Dictionary<typeof zh>;

/** What the further styles of a cite box say; they come with the first touch of it. */
export const citeStrings: Record<Locale, CiteStrings> = { zh, en };
