import type { Dictionary } from './dictionary.ts';
import { help as en } from './en/help.ts';
import type { Locale } from './locales.ts';
import { help as zh } from './zh/help.ts';

export type HelpStrings = Dictionary<typeof zh>;

/** What the page "who helps" says in a language. */
export const helpStrings: Record<Locale, HelpStrings> = { zh, en };
