import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import type { Case } from '../model.ts';
import { type PageLink, titleLink } from './pageLink.ts';

/** Where a case leads beside the law: the questions that name it, its topics. */
export function caseLinks(
  library: Pick<Library, 'faqs' | 'topics'>,
  { id: entry, data }: Case,
  language: Language,
): Record<'faqs' | 'topics', PageLink[]> {
  const faqs = library.faqs.filter((faq) => faq.data.cases.includes(entry));
  const topics = library.topics.filter(
    ({ id, data: topic }) => data.topics.includes(id) || topic.cases.includes(entry),
  );
  return {
    faqs: faqs.map((faq) => titleLink(faq, language)),
    topics: topics.map((topic) => titleLink(topic, language)),
  };
}
