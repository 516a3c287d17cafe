import { type Locale, localeIds } from '../../../i18n/locales.ts';
import { atom } from '../../../library/feeds/atom.ts';
import { type FeedId, feedIds, feedOf } from '../../../library/feeds/feedOf.ts';
import { library } from '../../../library/index.ts';

interface Props {
  locale: Locale;
  feed: FeedId;
}

export function getStaticPaths(): { params: { locale: Locale; feed: FeedId }; props: Props }[] {
  return localeIds.flatMap((locale) =>
    feedIds.map((feed) => ({ params: { locale, feed }, props: { locale, feed } })),
  );
}

/** What is new, as an Atom feed: one for the law, one for cases, one for corrections. */
export function GET({ props: { locale, feed } }: { props: Props }): Response {
  return new Response(atom(feedOf(library(), feed, locale), locale), {
    headers: { 'content-type': 'application/atom+xml' },
  });
}
