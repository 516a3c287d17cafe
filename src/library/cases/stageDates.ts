import type { CaseStage } from '../../content-model/case/stage.ts';
import { caseStrings } from '../../i18n/cases.ts';
import type { PartialDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';

/** A step of a stage with its day. */
export interface StageDate {
  step: string;
  day: string;
  text: string;
}

const steps = ['filed', 'heard', 'decided', 'closed'] as const;
/** What decides there is no court: its word is a decision, not a judgment. */
const authorities: CaseStage['courtLevel'][] = ['authority', 'procuratorate'];

/** The days of a stage that are known, in the order of the steps. */
export function stageDates(stage: CaseStage, language: Language): StageDate[] {
  const t = caseStrings[language];
  return steps.flatMap((step) => {
    const day = stage[step];
    if (!day) return [];
    const byAuthority = step === 'decided' && authorities.includes(stage.courtLevel);
    return [
      {
        step: byAuthority ? t.decidedByAuthority : t.steps[step],
        day,
        text: formatDay(day as PartialDay, language),
      },
    ];
  });
}
