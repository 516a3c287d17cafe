import { fill, stringsOf } from '../../i18n/translate.ts';
import type { Language } from '../../law/language.ts';
import type { Provision } from '../model.ts';

/** How a reader may cite a provision: by its law's full title and number, 《…》（法释〔2021〕15号）第十条. */
export function fullCitation({ law, label }: Provision, language: Language): string {
  const t = stringsOf(language);
  const { title, number } = law.data;
  const words = { title: title[language], label: label[language] };
  return number === undefined
    ? fill(t.fullCitation, words)
    : fill(t.fullCitationOfNumber, { ...words, number });
}
