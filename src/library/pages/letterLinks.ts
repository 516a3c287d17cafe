import type { Language } from '../../law/language.ts';
import type { LetterCite, LetterData } from '../../letters/letterData.ts';
import type { Library } from '../Library.ts';
import { citedByLetter } from '../letters/citedByLetter.ts';
import { citationOfKey } from '../linking/labels.ts';
import type { Letter, Provisions } from '../model.ts';
import { type PageLink, titleLink } from './pageLink.ts';

/** A law that a letter may cite, for those who choose by hand. */
export interface LetterLawRow {
  key: string;
  name: string;
  /** First day in force of the wording cited. */
  from: string;
  /** Which days decide whether it may be cited. */
  by: LetterCite['by'][];
}

/** The laws that a letter may cite, in the order of the list of laws. */
export function letterLaws({ laws, cites }: LetterData, language: Language): LetterLawRow[] {
  const all = Object.values(cites).flat();
  return laws.map(({ text, wording, title }) => {
    const own = all.filter(({ law }) => law === text.id);
    const by = [...new Set(own.map((cite) => cite.by))].sort();
    return { key: `laws/${text.id}`, name: title[language], from: wording, by };
  });
}

/** The questions with which a letter helps, in the order of the list of questions. */
export function letterFaqs(
  { faqs }: Pick<Library, 'faqs'>,
  { id }: Letter,
  language: Language,
): PageLink[] {
  return faqs
    .filter(({ data }) => data.letters.includes(id))
    .map((faq) => titleLink(faq, language));
}

/** The provisions that a letter may cite, each once. */
export function letterProvisions(
  provisions: Provisions,
  letter: Letter,
  language: Language,
): PageLink[] {
  return citedByLetter(letter).map((key) => ({
    key,
    text: citationOfKey(provisions, key, language),
  }));
}
