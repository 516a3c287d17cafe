import { x } from 'xastscript';
import { type Locale, locales } from '../../i18n/locales.ts';
import { pathOf, splitKey } from '../../i18n/routes.ts';
import { stringsOf } from '../../i18n/translate.ts';
import type { Day } from '../../law/day.ts';
import { absolute } from '../site.ts';
import { xmlDocument } from '../xml.ts';
import type { Feed, FeedEntry, FeedId } from './feedOf.ts';

/** Where a feed lies below the base: `/zh/feeds/law.xml`. */
export const feedPath = (locale: Locale, id: FeedId): string => `/${locale}/feeds/${id}.xml`;

/**
 * A feed as an Atom document.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atom(feed: Feed, locale: Locale): string {
  const self = absolute(feedPath(locale, feed.id));
  const [newest] = feed.entries;
  const document = x(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locales[locale].lang },
    [
      x('id', self),
      x('title', feed.title),
      x('updated', newest && moment(newest.day)),
      x('author', [x('name', stringsOf(locale).siteName)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: absolute(pathOf(locale, feed.key)) }),
      ...feed.entries.map((entry) => entryOf(entry, feed, locale)),
    ],
  );
  return xmlDocument(document);
}

function entryOf({ id, day, title, words, key: reference }: FeedEntry, feed: Feed, locale: Locale) {
  const { key, anchor } = splitKey(reference);
  return x('entry', [
    x('id', absolute(pathOf(locale, feed.key, id))),
    x('title', title),
    x('updated', moment(day)),
    x('link', { rel: 'alternate', type: 'text/html', href: absolute(pathOf(locale, key, anchor)) }),
    x('content', { type: 'text' }, words),
  ]);
}

/** The beginning of a day where the law is. */
const moment = (day: Day) => `${day}T00:00:00+08:00`;
