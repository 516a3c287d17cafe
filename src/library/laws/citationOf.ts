import { fill, stringsOf } from '../../i18n/translate.ts';
import type { Language } from '../../law/language.ts';
import type { ProvisionRef } from '../../law/provisionId.ts';
import { provisionLabel, type Unit } from '../../law/provisionLabel.ts';
import type { Law } from '../model.ts';

/**
 * How texts of a language cite a provision with its law: 民法典第十条第一款; Article 10(1), Civil
 * Code; of a superseded text with its year: 网络安全法（2017年文本）第四十一条; of a law divided into
 * points 第一点; Point 1.
 */
export function citationOf(
  law: Pick<Law, 'data'>,
  place: Omit<ProvisionRef, 'law'>,
  language: Language,
  year?: string,
  unit?: Unit,
): string {
  const t = stringsOf(language);
  const words = { law: law.data.short[language], label: provisionLabel(place, language, unit) };
  return year === undefined ? fill(t.citation, words) : fill(t.citationOfYear, { ...words, year });
}
