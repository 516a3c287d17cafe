import type { Locale } from '../../i18n/locales.ts';
import { localePaths } from '../../i18n/routes.ts';
import { openSearch } from '../../library/openSearch.ts';

export const getStaticPaths = localePaths;

/** Lets a browser offer the search of this site. */
export function GET({ props: { locale } }: { props: { locale: Locale } }): Response {
  return new Response(openSearch(locale), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
}
