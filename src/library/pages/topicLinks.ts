import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import { topicContent } from '../linking/topicContent.ts';
import type { Topic } from '../model.ts';
import { caseLink, type PageLink, placeLink, titleLink } from './pageLink.ts';

/** Where a topic leads: whatever belongs to it. */
export function topicLinks(
  library: Pick<Library, 'provision' | 'provisions' | 'cases' | 'faqs'>,
  topic: Topic,
  language: Language,
): Record<'faqs' | 'provisions' | 'cases', PageLink[]> {
  const { faqs, provisions, cases } = topicContent(topic, library);
  return {
    faqs: faqs.map((faq) => titleLink(faq, language)),
    provisions: provisions.map((reference) => placeLink(library, reference, language)),
    cases: cases.map((entry) => caseLink(entry, language)),
  };
}
