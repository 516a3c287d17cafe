import type { Dictionary } from './dictionary.ts';
import { costs as en } from './en/costs.ts';
import type { Locale } from './locales.ts';
import { costs as zh } from './zh/costs.ts';

export type CostsStrings = Dictionary<typeof zh>;

/** What the page on costs and time says in a language. */
export const costsStrings: Record<Locale, CostsStrings> = { zh, en };
