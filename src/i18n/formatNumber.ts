import { type Locale, locales } from './locales.ts';

/** A number as texts of the language write it: 31020; 31,020. */
export function formatNumber(value: number, locale: Locale): string {
  const { intl, groupsThousands } = locales[locale];
  return new Intl.NumberFormat(intl, { useGrouping: groupsThousands }).format(value);
}
