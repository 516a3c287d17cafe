import { caseStrings } from '../../i18n/cases.ts';
import { stringsOf } from '../../i18n/translate.ts';
import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import { type PageLink, titleLink } from './pageLink.ts';

/** What a kind of reader finds on the start page: a room, and first steps into it. */
export interface Door {
  title: string;
  text: string;
  key: string;
  links: PageLink[];
}

/** A door for each of the three kinds of reader: citizen, journalist, lawyer. */
export function doors(
  { faqs, cases, laws }: Pick<Library, 'faqs' | 'cases' | 'laws'>,
  language: Language,
): Door[] {
  const t = stringsOf(language);
  // The best known cases are those that most answers name.
  const uses = (id: string) => faqs.filter(({ data }) => data.cases.includes(id)).length;
  const known = [...cases].sort((a, b) => uses(b.id) - uses(a.id));
  return [
    {
      ...t.doors.citizen,
      key: 'faqs',
      links: faqs.slice(0, 6).map((faq) => titleLink(faq, language)),
    },
    {
      ...t.doors.journalist,
      key: 'cases',
      links: [
        ...known.slice(0, 3).map((entry) => titleLink(entry, language)),
        { key: 'compare', text: t.compareHeading },
        { key: 'updates', text: t.updatesHeading },
      ],
    },
    {
      ...t.doors.lawyer,
      key: 'laws',
      links: [
        ...laws.slice(0, 3).map(({ key, data }) => ({ key, text: data.short[language] })),
        { key: 'cases/matrix', text: caseStrings[language].matrix },
        { key: 'when', text: t.whenHeading },
      ],
    },
  ];
}
