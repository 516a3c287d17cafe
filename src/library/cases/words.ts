import type { CaseData } from '../../content-model/case/case.ts';
import { provisionResults, provisionRoles } from '../../content-model/case/words.ts';
import { locales } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';

/** What a case did with a provision, in words: 适用，部分支持; applied: granted in part. */
export function caseResultLabel(
  { role, result }: CaseData['provisions'][number],
  language: Language,
): string {
  const [how, became] = [provisionRoles[role][language], provisionResults[result][language]];
  if (result === 'none') return how;
  return how + locales[language].punctuation.comma + became;
}

const judged: CaseData['kind'][] = ['civil-judgment', 'criminal-judgment', 'public-interest-suit'];

/** Whether a court decided the matter; of any other it is said that no judgment exists. */
export function hasJudgment({ kind }: Pick<CaseData, 'kind'>): boolean {
  return judged.includes(kind);
}
