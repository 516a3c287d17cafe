import { caseStrings } from '../../i18n/cases.ts';
import { finderStrings } from '../../i18n/finder.ts';
import { stringsOf } from '../../i18n/translate.ts';
import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import { type PageLink, titleLink } from './pageLink.ts';

/** A way in from the start page: a room, and first steps into it. */
export interface Door {
  title: string;
  text: string;
  key: string;
  links: PageLink[];
}

/** The three ways in: by a problem, by a provision, by a case. */
export function doors(
  { faqs, cases, laws }: Pick<Library, 'faqs' | 'cases' | 'laws'>,
  language: Language,
): Door[] {
  const t = stringsOf(language);
  const c = caseStrings[language];
  // The best known cases are those that most answers name.
  const uses = (id: string) => faqs.filter(({ data }) => data.cases.includes(id)).length;
  const known = [...cases].sort((a, b) => uses(b.id) - uses(a.id));
  return [
    {
      ...t.doors.problem,
      key: 'faqs',
      links: [
        { key: 'start', text: finderStrings[language].door },
        ...faqs.slice(0, 4).map((faq) => titleLink(faq, language)),
      ],
    },
    {
      ...t.doors.provision,
      key: 'laws',
      links: [
        ...laws.slice(0, 3).map(({ key, data }) => ({ key, text: data.short[language] })),
        { key: 'compare', text: t.compareHeading },
        { key: 'when', text: t.whenHeading },
      ],
    },
    {
      ...t.doors.case,
      key: 'cases',
      links: [
        ...known.slice(0, 3).map((entry) => titleLink(entry, language)),
        { key: 'cases/matrix', text: c.matrix },
        { key: 'cases/money', text: c.money },
      ],
    },
  ];
}
