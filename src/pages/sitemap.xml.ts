import { localeIds, locales } from '../i18n/locales.ts';
import { pathOf } from '../i18n/routes.ts';
import { library } from '../library/index.ts';
import { allPageKeys } from '../library/pageKeys.ts';
import { absolute } from '../library/site.ts';

/** Every page in both languages, each pair joined. */
export function GET(): Response {
  const urls = allPageKeys(library()).flatMap((key) =>
    localeIds.map((id) => `<url><loc>${absolute(pathOf(id, key))}</loc>${alternates(key)}</url>`),
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
}

function alternates(key: string): string {
  return localeIds
    .map((id) => {
      const address = absolute(pathOf(id, key));
      return `<xhtml:link rel="alternate" hreflang="${locales[id].lang}" href="${address}"/>`;
    })
    .join('');
}
