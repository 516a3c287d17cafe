import type { Dictionary } from './dictionary.ts';
import { site as en } from './en/site.ts';
import type { Locale } from './locales.ts';
import { site as zh } from './zh/site.ts';

export { fill } from './fill.ts';

export type Strings = Dictionary<typeof zh>;

const strings: Record<Locale, Strings> = { zh, en };

/** The interface strings of a language. */
export function stringsOf(locale: Locale): Strings {
  return strings[locale];
}
