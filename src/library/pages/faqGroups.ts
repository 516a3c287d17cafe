import { aims, places } from '../../content-model/faq.ts';
import { locales } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import type { Faq } from '../model.ts';
import { type PageLink, titleLink } from './pageLink.ts';

/** Questions that belong together, with an address of their own on the list. */
export interface FaqGroup {
  id: string;
  name: string;
  links: PageLink[];
}

type Questions = Pick<Library, 'faqs'>;

/** The questions by place, each with what those who ask want; a place without any is left out. */
export function faqsByPlace(questions: Questions, language: Language): FaqGroup[] {
  return faqsBy('places', 'aims', questions, language);
}

/** The questions by aim, each with the places where it comes up. */
export function faqsByAim(questions: Questions, language: Language): FaqGroup[] {
  return faqsBy('aims', 'places', questions, language);
}

/**
 * Other questions of the places of one, those with the same aim first; in between, their order stays.
 */
export function kindredFaqs({ faqs }: Questions, faq: Faq): Faq[] {
  const shares = (other: Faq, list: 'places' | 'aims') =>
    other.data[list].some((each) => (faq.data[list] as string[]).includes(each));
  const kindred = faqs.filter((other) => other !== faq && shares(other, 'places'));
  return [
    ...kindred.filter((other) => shares(other, 'aims')),
    ...kindred.filter((other) => !shares(other, 'aims')),
  ];
}

/** What questions are grouped by, and their names. */
const lists: Record<'places' | 'aims', Readonly<Record<string, Record<Language, string>>>> = {
  places,
  aims,
};
type List = keyof typeof lists;

function faqsBy(list: List, noted: List, { faqs }: Questions, language: Language): FaqGroup[] {
  return Object.entries(lists[list])
    .map(([id, name]) => ({
      id,
      name: name[language],
      links: faqs
        .filter(({ data }) => (data[list] as string[]).includes(id))
        .map((faq) => ({
          ...titleLink(faq, language),
          note: namesOf(faq.data[noted], noted, language),
        })),
    }))
    .filter(({ links }) => links.length > 0);
}

function namesOf(ids: readonly string[], list: List, language: Language): string {
  const names = ids.flatMap((id) => lists[list][id]?.[language] ?? []);
  return names.join(locales[language].punctuation.semicolon);
}
