import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import type { Faq } from '../model.ts';
import { caseLink, type PageLink, placeLink, titleLink } from './pageLink.ts';

/** Where a question leads: what its answer rests on, the cases it names, its topics. */
export function faqLinks(
  library: Pick<Library, 'provision' | 'cases' | 'topics'>,
  { id: faq, data }: Faq,
  language: Language,
): Record<'basis' | 'cases' | 'topics', PageLink[]> {
  return {
    basis: data.basis.map((reference) => placeLink(library, reference, language)),
    cases: library.cases
      .filter(({ id }) => data.cases.includes(id))
      .map((entry) => caseLink(entry, language)),
    topics: library.topics
      .filter(({ id, data: topic }) => data.topics.includes(id) || topic.faqs.includes(faq))
      .map((topic) => titleLink(topic, language)),
  };
}
