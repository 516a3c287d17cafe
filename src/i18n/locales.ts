import type { Language } from '../law/language.ts';

/** A language as a reader chooses it: every page exists in each. */
export type Locale = Language;

/** The languages of the site: the one table that paths, `lang` attributes and formats come from. */
export const locales = {
  zh: { lang: 'zh-Hans', name: '中文', dateLocale: 'zh-Hans-CN', other: 'en' },
  en: { lang: 'en', name: 'English', dateLocale: 'en-GB', other: 'zh' },
} as const satisfies Record<Locale, unknown>;

export const localeIds = Object.keys(locales) as Locale[];
