import type { Locale } from '../i18n/locales.ts';
import { addressOf, splitKey } from '../i18n/routes.ts';
import { isPrintable } from './isPrintable.ts';

const base = import.meta.env.BASE_URL;
const site = import.meta.env.SITE as string;

/** The commit of the content, in short, where the surroundings of the build name it. */
export const commit = import.meta.env.FACELAW_COMMIT;

/** Address of a page within the site, from a key with an optional anchor (`laws/pipl/28#p1`). */
export function href(locale: Locale, reference: string): string {
  const { key, anchor } = splitKey(reference);
  return addressOf(base, locale, key, anchor);
}

/** Address of a file of public/ or of a path that has no language. */
export function fileHref(path: string): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** Absolute address of a path below the base, for search engines and citations. */
export function absolute(path: string): string {
  return new URL(fileHref(path), site).href;
}

/** Whether whoever built the site said where it stands. */
export const hasSite = isPrintable(site);

/** The address of a path below the base as readers are shown it: whole, or where it has no host its path. */
export function printed(path: string): string {
  return hasSite ? absolute(path) : fileHref(path);
}
