import * as z from 'zod';
import type { Bilingual } from '../../content-model/bilingual.ts';
import {
  caseKinds,
  caseOutcomes,
  caseSettings,
  caseStages,
  claimResults,
  courtLevels,
  moneyKinds,
  moneyResults,
  numberStatuses,
  partyRoles,
  precedentWeights,
  provinces,
  provisionResults,
  provisionRoles,
  reasoningVoices,
  sourceAccess,
  sourceGrades,
} from '../../content-model/case/words.ts';
import { aims, answerCertainties, places } from '../../content-model/faq.ts';
import { contactCertainties, limitCertainties, limitSides } from '../../content-model/road.ts';
import { stringsOf } from '../../i18n/translate.ts';

/** The closed lists of codes that records use, each code with its words. */
export const vocabulary = z.record(
  z.string().describe('Name of the list.'),
  z.record(
    z.string().describe('The code.'),
    z
      .strictObject({ zh: z.string(), en: z.string() })
      .describe('In words; empty where nothing is to be said.'),
  ),
);

/** Every list by its name. */
export function vocabularyOf(): Record<string, Record<string, Bilingual>> {
  const [zh, en] = [stringsOf('zh').ranks, stringsOf('en').ranks];
  const codes = Object.keys(zh) as (keyof typeof zh)[];
  return {
    legislationType: Object.fromEntries(codes.map((id) => [id, { zh: zh[id], en: en[id] }])),
    caseKinds,
    caseOutcomes,
    caseSettings,
    caseStages,
    claimResults,
    courtLevels,
    moneyKinds,
    moneyResults,
    numberStatuses,
    partyRoles,
    precedentWeights,
    provinces,
    provisionResults,
    provisionRoles,
    reasoningVoices,
    sourceAccess,
    sourceGrades,
    questionAims: aims,
    questionCertainties: answerCertainties,
    questionPlaces: places,
    contactCertainties,
    limitCertainties,
    limitSides,
  };
}
