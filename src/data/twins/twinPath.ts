import type { Locale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/routes.ts';

/** The file of a page's twin, below the base: `zh/laws/pipl/28/index.md`. */
export function twinPath(language: Locale, key: string): string {
  return `${pathOf(language, key).slice(1)}index.md`;
}
