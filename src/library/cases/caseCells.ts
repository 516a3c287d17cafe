import type { Bilingual } from '../../content-model/bilingual.ts';
import {
  caseKinds,
  caseOutcomes,
  caseSettings,
  courtLevels,
  provinces,
} from '../../content-model/case/words.ts';
import { caseStrings } from '../../i18n/cases.ts';
import { locales } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';
import type { Case } from '../model.ts';

/** What the columns of the list of cases say of a case, in words. */
export function caseCells(
  { data }: Case,
  language: Language,
): Record<'kind' | 'court' | 'place' | 'setting' | 'outcome', string> {
  const levels = data.stages.map(({ courtLevel }) => courtLevel);
  return {
    kind: caseKinds[data.kind][language],
    court: words(levels, courtLevels, language) || caseStrings[language].neverInCourt,
    place: words(data.provinces, provinces, language),
    setting: caseSettings[data.setting][language],
    outcome: caseOutcomes[data.outcome.code][language],
  };
}

/** The names of some codes, each once. */
function words(codes: string[], names: Record<string, Bilingual>, language: Language): string {
  const { listComma } = locales[language].punctuation;
  return [...new Set(codes)].map((code) => names[code]?.[language]).join(listComma);
}
