import { locales } from '../../i18n/locales.ts';
import { fill, stringsOf } from '../../i18n/translate.ts';
import { toDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';
import type { Provision } from '../model.ts';

/**
 * How a reader may cite a provision: by its law's full title and number, 《…》（法释〔2021〕15号）第十条.
 * A law of which the collection has several texts is cited with its text: 《…网络安全法》
 * （2017年6月1日起施行文本）第四十一条.
 */
export function fullCitation({ law, version, label }: Provision, language: Language): string {
  const t = stringsOf(language);
  const { title, number } = law.data;
  const date = formatDay(toDay(version.data.from), language);
  const edition = fill(t.edition, { date });
  const notes = [number, law.versions.length > 1 ? edition : undefined].filter(
    (note) => note !== undefined,
  );
  const words = { title: title[language], label: label[language] };
  return notes.length === 0
    ? fill(t.fullCitation, words)
    : fill(t.fullCitationOfNumber, {
        ...words,
        number: notes.join(locales[language].punctuation.comma),
      });
}
