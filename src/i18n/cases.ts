import type { Dictionary } from './dictionary.ts';
import { cases as en } from './en/cases.ts';
import type { Locale } from './locales.ts';
import { cases as zh } from './zh/cases.ts';

export type CaseStrings = Dictionary<typeof zh>;

/** What the pages of cases say in a language. */
export const caseStrings: Record<Locale, CaseStrings> = { zh, en };
