import { type Aim, aims, type Place, places } from '../../content-model/faq.ts';
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
export function faqsByPlace({ faqs }: Questions, language: Language): FaqGroup[] {
  return groups(places, language, (place) =>
    faqs
      .filter(({ data }) => data.places.includes(place as Place))
      .map((faq) => ({
        ...titleLink(faq, language),
        note: namesOf(faq.data.aims, aims, language),
      })),
  );
}

/** The questions by aim, each with the places where it comes up. */
export function faqsByAim({ faqs }: Questions, language: Language): FaqGroup[] {
  return groups(aims, language, (aim) =>
    faqs
      .filter(({ data }) => data.aims.includes(aim as Aim))
      .map((faq) => ({
        ...titleLink(faq, language),
        note: namesOf(faq.data.places, places, language),
      })),
  );
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

type Words = Readonly<Record<string, Record<Language, string>>>;

function groups(words: Words, language: Language, linksOf: (id: string) => PageLink[]): FaqGroup[] {
  return Object.entries(words)
    .map(([id, name]) => ({ id, name: name[language], links: linksOf(id) }))
    .filter(({ links }) => links.length > 0);
}

function namesOf(ids: readonly string[], words: Words, language: Language): string {
  const names = ids.flatMap((id) => words[id]?.[language] ?? []);
  return names.join(language === 'zh' ? '；' : '; ');
}
