import type { Dictionary } from './dictionary.ts';
import { operators as en } from './en/operators.ts';
import type { Locale } from './locales.ts';
import { operators as zh } from './zh/operators.ts';

export type OperatorsStrings = Dictionary<typeof zh>;

/** What the page for operators says in a language. */
export const operatorsStrings: Record<Locale, OperatorsStrings> = { zh, en };
