import { localeIds, locales } from '../../i18n/locales.ts';
import { fill, stringsOf } from '../../i18n/translate.ts';
import type { Day } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';
import { blockWords } from '../../law/lawText.ts';
import type { Library } from '../Library.ts';
import { commentaryOf } from '../laws/commentaryOf.ts';
import type { Case, Faq, Provision } from '../model.ts';

/** The picture that whoever shares a page shows beside its address: what the page says. */
export interface Card {
  /** Below the folder of the cards, without an ending: `zh/laws/pipl/28`; `zh` for all other pages. */
  path: string;
  language: Language;
  /** Above the title, small: which text, what kind of page. */
  kicker: string;
  title: string;
  /** The words themselves; what does not fit is left off, and so marked. */
  words: string;
  /** At the foot: whose page it is, and what the words are. */
  foot: string;
}

/** The path of a page's card; pages that are lists or tools share one. */
export function cardPath(library: Library, key: string, language: Language): string {
  const own =
    library.provision(key) ?? [...library.cases, ...library.faqs].find((page) => page.key === key);
  return own ? `${language}/${key}` : language;
}

/** The cards of all pages. */
export function cardsOf(library: Library): Card[] {
  return localeIds.flatMap((language) => [
    siteCard(language),
    ...library.allProvisions.map((provision) => provisionCard(provision, language)),
    ...library.cases.map((matter) => caseCard(matter, language)),
    ...library.faqs.map((faq) => faqCard(faq, language)),
  ]);
}

function siteCard(language: Language): Card {
  const t = stringsOf(language);
  return {
    path: language,
    language,
    kicker: stringsOf(locales[language].other).siteName,
    title: t.siteName,
    words: t.tagline,
    foot: t.binding,
  };
}

function provisionCard(provision: Provision, language: Language): Card {
  const t = stringsOf(language);
  const { key, citation, text, version } = provision;
  const day = formatDay(version.id as Day, language);
  const { space } = locales[language].punctuation;
  return {
    path: `${language}/${key}`,
    language,
    kicker: `${citation[language]} · ${fill(t.sinceDay, { day })}`,
    title: commentaryOf(provision, language).title,
    words: blockWords(text[language]).join(space),
    foot: language === 'zh' ? t.siteName : `${t.siteName} · ${t.translationNote}`,
  };
}

function caseCard({ key, data, pages }: Case, language: Language): Card {
  const t = stringsOf(language);
  return {
    path: `${language}/${key}`,
    language,
    kicker: t.cases,
    title: pages[language].data.title,
    words: data.summary[language],
    foot: t.siteName,
  };
}

function faqCard({ key, pages }: Faq, language: Language): Card {
  const t = stringsOf(language);
  const { question, answer } = pages[language].data;
  return {
    path: `${language}/${key}`,
    language,
    kicker: t.faqs,
    title: question,
    words: answer,
    foot: t.siteName,
  };
}
