import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import type { Faq } from '../model.ts';
import { kindredFaqs } from './faqGroups.ts';
import { caseLink, letterLink, type PageLink, placeLink, titleLink } from './pageLink.ts';

/** As many other questions as stand beside one; the list of its place has them all. */
const KINDRED = 6;

/**
 * Where a question leads: what its answer rests on, the cases it names, the terms it uses, the
 * letters that help, the nearest questions of the same places, its topics.
 * @param terms ids of the terms that its page explains
 */
export function faqLinks(
  library: Pick<Library, 'provision' | 'cases' | 'topics' | 'faqs' | 'letter' | 'glossary'>,
  faq: Faq,
  terms: readonly string[],
  language: Language,
): Record<'basis' | 'cases' | 'letters' | 'terms' | 'kindred' | 'topics', PageLink[]> {
  const { id, data } = faq;
  return {
    basis: data.basis.map((reference) => placeLink(library, reference, language)),
    cases: library.cases
      .filter((entry) => data.cases.includes(entry.id))
      .map((entry) => caseLink(entry, language)),
    letters: data.letters.flatMap((id) => {
      const letter = library.letter(id);
      return letter ? [letterLink(letter, language)] : [];
    }),
    terms: terms.flatMap((term) => {
      const found = library.glossary.term(term);
      return found ? [{ key: found.key, text: found.data[language] }] : [];
    }),
    kindred: kindredFaqs(library, faq)
      .slice(0, KINDRED)
      .map((other) => titleLink(other, language)),
    topics: library.topics
      .filter((topic) => data.topics.includes(topic.id) || topic.data.faqs.includes(id))
      .map((topic) => titleLink(topic, language)),
  };
}
