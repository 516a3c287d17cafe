import type { CaseSource } from '../../content-model/case/source.ts';
import { sourceAccess, sourceGrades } from '../../content-model/case/words.ts';
import { locales } from '../../i18n/locales.ts';
import type { PartialDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';

/** Who published a source and when, what kind it is, and how much of it was read. */
export function sourceAbout(
  { publisher, date, grade, access }: CaseSource,
  language: Language,
): string {
  return [
    publisher[language],
    ...(date ? [formatDay(date as PartialDay, language)] : []),
    sourceGrades[grade][language],
    sourceAccess[access][language],
  ].join(locales[language].punctuation.semicolon);
}

/** The title of a source as it stands, where a page shows our translation of it. */
export function originalTitle(
  { title, titleIs }: CaseSource,
  language: Language,
): { text: string; language: Language } | undefined {
  if (titleIs === 'description' || titleIs === language) return undefined;
  return { text: title[titleIs], language: titleIs };
}
