import { locales } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';
import { caseResultLabel } from '../cases/words.ts';
import type { Backlinks } from '../model.ts';
import { type PageLink, provisionLink, titleLink } from './pageLink.ts';

/** Everything that leads to a provision, as links back; of a case, what became of the claim. */
export function provisionLinks(
  { cases, faqs, cites, citedBy, related, topics }: Backlinks,
  language: Language,
): Record<keyof Backlinks, PageLink[]> {
  const { colon } = locales[language].punctuation;
  return {
    cases: cases.map(({ entry, provision }) => ({
      ...titleLink(entry, language),
      note: caseResultLabel(provision, language) + colon + provision.line[language],
    })),
    faqs: faqs.map((faq) => titleLink(faq, language)),
    cites: cites.map((provision) => provisionLink(provision, language)),
    citedBy: citedBy.map((provision) => provisionLink(provision, language)),
    related: related.map((provision) => provisionLink(provision, language)),
    topics: topics.map((topic) => titleLink(topic, language)),
  };
}
