import type { CaseData } from '../../content-model/case/case.ts';

type Reason = CaseData['reasoning'][number];

/** Reasons of one stage in one voice. */
export interface ReasonGroup {
  stage: Reason['stage'];
  voice: Reason['voice'];
  statements: Reason[];
}

/** Gathers reasons by who gave them, in the order in which each first speaks. */
export function caseReasons(reasoning: Reason[]): ReasonGroup[] {
  const groups: ReasonGroup[] = [];
  for (const reason of reasoning) {
    const { stage, voice } = reason;
    const group = groups.find((known) => known.stage === stage && known.voice === voice);
    if (group) group.statements.push(reason);
    else groups.push({ stage, voice, statements: [reason] });
  }
  return groups;
}
