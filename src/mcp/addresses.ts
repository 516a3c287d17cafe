import { addressOf, splitKey } from '../i18n/routes.ts';
import { both } from '../law/both.ts';
import type { Language } from '../law/language.ts';
import { isPrintable } from '../library/isPrintable.ts';
import type { Context } from './context.ts';

/**
 * Where a page of the site stands in each language, by its key with an optional anchor: whole where
 * the address of the site is set, else the path below it.
 */
export function addresses(
  reference: string,
  { site }: Pick<Context, 'site'>,
): Record<Language, string> {
  const { key, anchor } = splitKey(reference);
  return both((language) => {
    const path = addressOf(site.base, language, key, anchor);
    return isPrintable(site.site) ? new URL(path, site.site).href : path;
  });
}
