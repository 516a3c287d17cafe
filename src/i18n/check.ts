import type { Dictionary } from './dictionary.ts';
import { check as en } from './en/check.ts';
import type { Locale } from './locales.ts';
import { check as zh } from './zh/check.ts';

export type CheckStrings = Dictionary<typeof zh>;

/** What the check of a text says in a language. */
export const checkStrings: Record<Locale, CheckStrings> = { zh, en };
