import { caseStages } from '../../content-model/case/words.ts';
import { caseStrings } from '../../i18n/cases.ts';
import { locales } from '../../i18n/locales.ts';
import { fill } from '../../i18n/translate.ts';
import type { Language } from '../../law/language.ts';
import type { MatrixEntry } from './matrix.ts';

/** Who applied a provision in a case, and at which stage; empty where nobody decided on it. */
export function appliedBy({ link, appliedBy: stages }: MatrixEntry, language: Language): string {
  if (link.role !== 'applied' && link.role !== 'counterpart') return '';
  return stages
    .map(({ court, stage }) =>
      fill(caseStrings[language].by, {
        court: court[language],
        stage: caseStages[stage][language],
      }),
    )
    .join(locales[language].punctuation.listComma);
}
