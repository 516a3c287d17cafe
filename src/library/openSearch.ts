import { x } from 'xastscript';
import { type Locale, locales } from '../i18n/locales.ts';
import { pathOf } from '../i18n/routes.ts';
import { stringsOf } from '../i18n/translate.ts';
import { absolute } from './site.ts';
import { xmlDocument } from './xml.ts';

/** Where the description lies below the base. */
export const openSearchPath = (locale: Locale): string => `/${locale}/opensearch.xml`;

/** The most that a browser takes as the name of a search. */
const longestName = 16;

/**
 * What a browser needs to offer the search of this site beside its own. The words that are searched
 * stand behind `#`: no server is sent them.
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearch(locale: Locale): string {
  const t = stringsOf(locale);
  const template = `${absolute(pathOf(locale, 'search'))}#q={searchTerms}`;
  return xmlDocument(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', t.siteName.slice(0, longestName)),
      x('Description', t.tagline),
      x('Url', { type: 'text/html', method: 'get', template }),
      x('Image', { height: 16, width: 16, type: 'image/x-icon' }, absolute('/favicon.ico')),
      x('Language', locales[locale].intl),
      x('InputEncoding', 'UTF-8'),
    ]),
  );
}
