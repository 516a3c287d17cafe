import { certainties, logKinds, type UpdatesData } from '../../content-model/updates.ts';
import { locales } from '../../i18n/locales.ts';
import { fill, stringsOf } from '../../i18n/translate.ts';
import type { PartialDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';
import { articleLabel } from '../../law/provisionLabel.ts';

/** Articles as a text names them one after the other: 第一条、第三条. */
export function articleList(articles: string[] | undefined, language: Language): string {
  const { listComma } = locales[language].punctuation;
  return (articles ?? []).map((number) => articleLabel(number, language)).join(listComma);
}

/** What is known of a change in the law: its kind, the articles, since when, how surely. */
export function changeNote(
  { kind, articles, inForce, certainty }: UpdatesData['log'][number],
  language: Language,
): string {
  const since = (day: string) =>
    fill(stringsOf(language).sinceDay, { day: formatDay(day as PartialDay, language) });
  return [
    logKinds[kind][language],
    articleList(articles, language),
    inForce ? since(inForce) : '',
    certainties[certainty][language],
  ]
    .filter((part) => part !== '')
    .join(locales[language].punctuation.semicolon);
}
