import type { ProvisionRef } from '../law/provisionId.ts';
import { provisionLabel } from '../law/provisionLabel.ts';
import type { Language } from '../loaders/entries.ts';
import type { Law } from './model.ts';

/** How texts of a language cite a provision with its law: 民法典第十条第一款; Article 10(1), Civil Code. */
export function citationOf(
  law: Pick<Law, 'data'>,
  place: Omit<ProvisionRef, 'law'>,
  language: Language,
): string {
  const short = law.data.short[language];
  const label = provisionLabel(place, language);
  return language === 'zh' ? `${short}${label}` : `${label}, ${short}`;
}
