import type { Language } from './language.ts';

/** Something made for each language. */
export function both<T>(of: (language: Language) => T): Record<Language, T> {
  return { zh: of('zh'), en: of('en') };
}
