import { type Locale, localeIds, locales } from '../i18n/locales.ts';
import { pathOf } from '../i18n/routes.ts';
import type { Day } from '../law/day.ts';
import { daysChecked } from '../library/daysChecked.ts';
import { library } from '../library/index.ts';
import { allPageKeys } from '../library/pageKeys.ts';
import { absolute } from '../library/site.ts';

/** Every page that holds something of its own, in both languages, each pair joined. */
export function GET(): Response {
  const checked = daysChecked(library());
  const urls = allPageKeys(library())
    .filter((key) => key !== 'search')
    .flatMap((key) => localeIds.map((id) => entry(id, key, checked.get(key))));
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
}

function entry(id: Locale, key: string, checked: Day | undefined): string {
  const modified = checked ? `<lastmod>${checked}</lastmod>` : '';
  return `<url><loc>${absolute(pathOf(id, key))}</loc>${modified}${alternates(key)}</url>`;
}

function alternates(key: string): string {
  return localeIds
    .map((id) => {
      const address = absolute(pathOf(id, key));
      return `<xhtml:link rel="alternate" hreflang="${locales[id].lang}" href="${address}"/>`;
    })
    .join('');
}
