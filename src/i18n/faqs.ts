import type { Dictionary } from './dictionary.ts';
import { faqs as en } from './en/faqs.ts';
import type { Locale } from './locales.ts';
import { faqs as zh } from './zh/faqs.ts';

/** What the pages of questions say, by language. */
export const faqStrings: Record<Locale, Dictionary<typeof zh>> = { zh, en };
