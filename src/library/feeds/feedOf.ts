import { certainties } from '../../content-model/updates.ts';
import { locales } from '../../i18n/locales.ts';
import { stringsOf } from '../../i18n/translate.ts';
import { type Day, isDay } from '../../law/day.ts';
import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import { correctionParts } from '../pages/correctionParts.ts';
import { namedPage } from '../pages/namedPage.ts';
import { entryId } from './entryId.ts';

export const feedIds = ['law', 'cases', 'corrections'] as const;
export type FeedId = (typeof feedIds)[number];

/** What is new of one kind, for programs that ask again and again. */
export interface Feed {
  id: FeedId;
  title: string;
  /** Key of the page that says the same. */
  key: string;
  /** The newest first. */
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** See `entryId`; the part of the page at which it stands. */
  id: string;
  day: Day;
  title: string;
  words: string;
  /** Key of the page that it is about, with the part of it. */
  key: string;
}

/** The feed of a kind in a language. Entries of which only the month or year is known stay out. */
export function feedOf(library: Library, id: FeedId, language: Language): Feed {
  const t = stringsOf(language);
  const title = `${t.feeds[id]} · ${t.siteName}`;
  if (id === 'corrections') {
    return { id, title, key: 'corrections', entries: correctionEntries(library, language) };
  }
  return { id, title, key: 'updates', entries: logEntries(library, id, language) };
}

function logEntries({ updates }: Library, id: FeedId, language: Language): FeedEntry[] {
  return updates.log
    .filter(({ date, kind }) => isDay(date) && (kind === 'case') === (id === 'cases'))
    .map(({ date, title, bearing, key, certainty }) => {
      const id = entryId(date, title.zh);
      return {
        id,
        day: date as Day,
        title: title[language],
        words: `${bearing[language]}\n${certainties[certainty][language]}`,
        key: key ?? `updates#${id}`,
      };
    });
}

function correctionEntries(library: Library, language: Language): FeedEntry[] {
  const { colon, comma } = locales[language].punctuation;
  return library.corrections.entries.map((entry) => {
    const { date, pages, wrong } = entry;
    const id = entryId(date, wrong.zh);
    return {
      id,
      day: date as Day,
      title: pages.map((key) => namedPage(library, key, language).text).join(comma),
      words: correctionParts(entry, language)
        .map(({ name, text }) => `${name}${colon}${text[language]}`)
        .join('\n'),
      key: `corrections#${id}`,
    };
  });
}
