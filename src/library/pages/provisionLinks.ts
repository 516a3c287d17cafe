import type { Language } from '../../law/language.ts';
import type { Backlinks } from '../model.ts';
import { type PageLink, provisionLink, titleLink } from './pageLink.ts';

/** What leads to a provision, as links back; its cases stand in groups of their own. */
export function provisionLinks(
  { faqs, cites, citedBy, related, topics }: Backlinks,
  language: Language,
): Record<Exclude<keyof Backlinks, 'cases'>, PageLink[]> {
  return {
    faqs: faqs.map((faq) => titleLink(faq, language)),
    cites: cites.map((provision) => provisionLink(provision, language)),
    citedBy: citedBy.map((provision) => provisionLink(provision, language)),
    related: related.map((provision) => provisionLink(provision, language)),
    topics: topics.map((topic) => titleLink(topic, language)),
  };
}
