import { caseStrings } from '../../i18n/cases.ts';
import { costsStrings } from '../../i18n/costs.ts';
import { faqStrings } from '../../i18n/faqs.ts';
import { finderStrings } from '../../i18n/finder.ts';
import { helpStrings } from '../../i18n/help.ts';
import { letterStrings } from '../../i18n/letters.ts';
import { operatorsStrings } from '../../i18n/operators.ts';
import { stringsOf } from '../../i18n/translate.ts';
import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import { citationOfKey } from '../linking/labels.ts';
import type { PageLink } from './pageLink.ts';

type Content = Pick<
  Library,
  'laws' | 'cases' | 'faqs' | 'topics' | 'letters' | 'glossary' | 'provision'
>;

/** The page of a key by the name under which readers know it; by the key if it has none. */
export function namedPage(content: Content, key: string, language: Language): PageLink {
  return { key, text: nameOf(content, key, language) ?? citationOfKey(content, key, language) };
}

function nameOf(content: Content, key: string, language: Language): string | undefined {
  const { laws, cases, faqs, topics, letters, glossary } = content;
  const entry = [...cases, ...faqs, ...topics, ...letters].find((each) => each.key === key);
  if (entry) return entry.title[language];
  return (
    laws.find((law) => law.key === key)?.data.short[language] ??
    glossary.terms.find((term) => term.key === key)?.data[language] ??
    roomName(key, language)
  );
}

function roomName(key: string, language: Language): string | undefined {
  const t = stringsOf(language);
  const c = caseStrings[language];
  const names: Readonly<Record<string, string>> = {
    laws: t.laws,
    cases: t.cases,
    faqs: t.faqs,
    topics: t.topics,
    letters: letterStrings[language].letters,
    terms: t.terms,
    compare: t.compareHeading,
    when: t.whenHeading,
    help: helpStrings[language].heading,
    start: finderStrings[language].heading,
    costs: costsStrings[language].heading,
    operators: operatorsStrings[language].heading,
    check: t.checkHeading,
    updates: t.updatesHeading,
    corrections: t.correctionsHeading,
    data: t.dataHeading,
    about: t.about,
    'faqs/by-aim': faqStrings[language].byAim,
    'cases/matrix': c.matrix,
    'cases/money': c.money,
  };
  return names[key];
}
