import type { Language } from '../../law/language.ts';
import type { ProvisionRef } from '../../law/provisionId.ts';
import { provisionLabel } from '../../law/provisionLabel.ts';
import type { Law } from '../model.ts';

/**
 * How texts of a language cite a provision with its law: 民法典第十条第一款; Article 10(1), Civil
 * Code; of a superseded text with its year: 网络安全法（2017年文本）第四十一条.
 */
export function citationOf(
  law: Pick<Law, 'data'>,
  place: Omit<ProvisionRef, 'law'>,
  language: Language,
  year?: string,
): string {
  const short = law.data.short[language];
  const label = provisionLabel(place, language);
  if (language === 'zh') return `${short}${year ? `（${year}年文本）` : ''}${label}`;
  return `${label}, ${short}${year ? ` (${year} text)` : ''}`;
}
