import type { OutsideData } from '../../content-model/outside.ts';
import { locales } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';
import type { Law } from '../model.ts';
import { citationOf } from './citationOf.ts';

/** What texts cite and the collection does not carry, with the reasons. */
export function outsideList(
  { laws: outsideLaws, articles }: OutsideData,
  laws: readonly Law[],
  language: Language,
): { name: string; reason: string }[] {
  const { wideComma } = locales[language].punctuation;
  const lawOf = (id: string) => laws.find((law) => law.id === id) as Law;
  return [
    ...articles.map(({ law, articles: numbers, reason }) => ({
      name: numbers
        .map((number) => citationOf(lawOf(law), { article: number }, language))
        .join(wideComma),
      reason: reason[language],
    })),
    ...outsideLaws.map(({ names, reason }) => ({
      name: names[language][0] as string,
      reason: reason[language],
    })),
  ];
}
