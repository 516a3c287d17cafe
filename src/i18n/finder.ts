import type { Dictionary } from './dictionary.ts';
import { finder as en } from './en/finder.ts';
import type { Locale } from './locales.ts';
import { finder as zh } from './zh/finder.ts';

export type FinderStrings = Dictionary<typeof zh>;

/** What the finder says in a language. */
export const finderStrings: Record<Locale, FinderStrings> = { zh, en };
