import { type Locale, localeIds } from './locales.ts';

/** Paths end in a slash, so that any static host serves them without a redirect. */
export function pathOf(locale: Locale, key: string, anchor = ''): string {
  const path = key === '' ? `/${locale}/` : `/${locale}/${key}/`;
  return anchor === '' ? path : `${path}#${anchor}`;
}

/**
 * Address of a page below the site's base path.
 * @param base the base path, with or without its last slash: `/` or `/facelaw/`
 * @param key the page's key: `laws/frt-provisions/10`; empty for the start page
 */
export function addressOf(base: string, locale: Locale, key: string, anchor = ''): string {
  return base.replace(/\/$/, '') + pathOf(locale, key, anchor);
}

/** Splits `laws/frt-provisions/2#p1-i3` into key and anchor; the anchor may be empty. */
export function splitKey(reference: string): { key: string; anchor: string } {
  const [key = '', anchor = ''] = reference.split('#');
  return { key, anchor };
}

/** Joins a key and an anchor, which may be empty: what `splitKey` splits. */
export function joinKey(key: string, anchor: string): string {
  return anchor === '' ? key : `${key}#${anchor}`;
}

/** Paths of a page that exists once in each language, for Astro's `getStaticPaths`. */
export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return localeIds.map((locale) => ({ params: { locale }, props: { locale } }));
}
