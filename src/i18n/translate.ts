import { en } from './en.ts';
import type { Locale } from './locales.ts';
import type { Strings } from './strings.ts';
import { zh } from './zh.ts';

export { fill } from './fill.ts';

/** The interface strings of a language. */
export function stringsOf(locale: Locale): Strings {
  return locale === 'zh' ? zh : en;
}
