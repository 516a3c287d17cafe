import * as z from 'zod';
import { bilingual, bilingualLists } from '../bilingual.ts';
import { provisionKey, topics } from '../fields.ts';
import { checkCase } from './checks.ts';
import { caseSource } from './source.ts';
import { caseStage, claim, datedEvent } from './stage.ts';
import { oneOf, sourced, sourceIds } from './text.ts';
import {
  caseKinds,
  caseOutcomes,
  caseSettings,
  caseStages,
  hasResult,
  moneyKinds,
  moneyResults,
  partyRoles,
  precedentWeights,
  provinces,
  provisionResults,
  provisionRoles,
  reasoningVoices,
} from './words.ts';

const summary = z
  .strictObject({
    zh: z.string().max(90).describe('In Chinese, at most 90 characters.'),
    en: z
      .string()
      .refine((text) => text.split(/\s+/).length <= 45, 'a summary has at most 45 words')
      .describe('In English, at most 45 words.'),
    sources: sourceIds,
  })
  .describe('One sentence: what happened and how it ended.');

const party = z.strictObject({
  role: oneOf(partyRoles, 'The part they had.'),
  name: bilingual.describe('The name, or the anonymised name that the source uses.'),
  note: bilingual.optional().describe('Who they are, as far as it matters.'),
  sources: sourceIds,
});

const reasoning = sourced.extend({
  stage: oneOf(caseStages, 'The stage whose reasons these are.').optional(),
  voice: oneOf(
    reasoningVoices,
    'Whose reasons these are: a court that decides, or somebody who explains or argues.',
  ),
});

const amount = z
  .strictObject({
    label: bilingual.describe('What the sum is for.'),
    kind: oneOf(moneyKinds, 'What kind of money it is.'),
    result: oneOf(moneyResults, 'Whether it was ordered, refused, agreed; or is no award at all.'),
    value: z
      .number()
      .optional()
      .describe('The sum, in the unit of the currency; left out where it was not published.'),
    upTo: z.number().optional().describe('The upper end, where the source gives a range.'),
    currency: z.literal('CNY').describe('The currency; so far always yuan.'),
    stage: oneOf(caseStages, 'The stage that dealt with it.').optional(),
    who: bilingual.optional().describe('Who pays whom; or who owes nothing.'),
    note: bilingual.optional().describe('What has to be said of the sum.'),
    sources: sourceIds,
  })
  .refine(({ value, upTo }) => upTo === undefined || (value !== undefined && upTo > value), {
    path: ['upTo'],
    message: 'is the upper end of a range that begins with value',
  });

const precedent = z
  .strictObject({
    weight: oneOf(precedentWeights, 'How much weight the matter has as a precedent.'),
    why: bilingual.describe('Why it has that weight.'),
    sources: sourceIds,
  })
  .describe('What the matter is worth as a precedent.');

const say = z.strictObject({
  say: bilingual.describe('What a journalist may write.'),
  not: bilingual.describe('What is often written and is wrong.'),
  why: bilingual.describe('Why the second is wrong.'),
  sources: sourceIds.describe('Ids of the sources that carry what may be written and why.'),
});

const provision = z
  .strictObject({
    key: provisionKey.describe('Key of a provision that the collection carries.'),
    role: oneOf(provisionRoles, 'What the matter has to do with the provision.'),
    result: oneOf(provisionResults, 'What became of it; `none` unless it was applied or invoked.'),
    line: bilingual.describe(
      'One line for the page of the provision: what became of it in this matter.',
    ),
    sources: sourceIds,
  })
  .refine(({ role, result }) => result === 'none' || hasResult(role), {
    path: ['result'],
    message: 'is none unless the provision was applied or invoked',
  });

const whyEmpty = z
  .strictObject({
    claims: bilingual.optional().describe('Why there are no claims.'),
    reasoning: bilingual.optional().describe('Why there is no reasoning.'),
    amounts: bilingual.optional().describe('Why there are no sums.'),
    laterHistory: bilingual.optional().describe('Why there is no later history.'),
    disagreements: bilingual.optional().describe('Why no sources disagree.'),
    provisions: bilingual.optional().describe('Why no provision of the collection is linked.'),
  })
  .describe(
    'For every list that is empty: "not known, because …" or why there is nothing to list.',
  );

/** content/cases/<case>/case.yaml. A matter: a decided case, a settlement, a penalty or a dispute, with everything a case page says of it. */
export const caseSchema = z
  .strictObject({
    name: bilingual.describe('The formal name.'),
    short: bilingual.describe('The short name used in prose; the English one is used after "the".'),
    nicknames: bilingualLists.describe('What people call the matter and would search for.'),
    pinyin: z
      .string()
      .optional()
      .describe(
        'The Chinese name in Hanyu Pinyin, without cause of action and 案 where it names parties, for citations by Bluebook; of a matter with a decision that can be cited.',
      ),
    inNews: bilingual
      .optional()
      .describe('How a news sentence names a matter that ended without a decision.'),
    kind: oneOf(caseKinds, 'What kind of matter it is.'),
    summary,
    status: sourced.describe(
      'Whether and since when it is final, or what stands instead of a decision.',
    ),
    cause: sourced.describe('The cause of action; or "not known, because …".'),
    place: sourced.describe(
      'Where it happened; or that it was not published, with the sources that leave it out.',
    ),
    provinces: z
      .array(oneOf(provinces, 'A province or municipality.'))
      .min(1)
      .describe('The same for filters.'),
    year: z.int().min(2017).max(2100).describe('The year under which it is listed.'),
    yearOf: z
      .enum(['decision', 'last-known-step', 'publication'])
      .describe(
        'What happened in that year: the last decision; where its date is not known, the last step or the first publication.',
      ),
    setting: oneOf(caseSettings, 'Where the face was taken or used.'),
    outcome: sourced
      .extend({ code: oneOf(caseOutcomes, 'The outcome for the person whose face it was.') })
      .describe('How it ended for the person whose face it was.'),
    parties: z.array(party).min(1).describe('Who took part.'),
    stages: z
      .array(caseStage)
      .describe('The stages in order of time; empty only for a dispute never litigated.'),
    claims: z.array(claim).describe('Each claim and what became of it.'),
    facts: z.array(sourced).min(1).describe('What happened.'),
    issues: z.array(sourced).min(1).describe('What was in issue.'),
    reasoning: z.array(reasoning).describe('The reasons, in our words.'),
    notDecided: z
      .array(sourced)
      .min(1)
      .describe('What was not decided, though it is often thought to be.'),
    amounts: z.array(amount).describe('Sums of money.'),
    significance: z.array(sourced).min(1).describe('Why the matter counts, and for how much.'),
    precedent,
    laterHistory: z.array(sourced).describe('What happened after the last decision.'),
    timeline: z.array(datedEvent).min(1).describe('What happened when, in order of time.'),
    provisions: z
      .array(provision)
      .describe('The provisions of the collection that the matter bears on.'),
    say: z.array(say).min(1).describe('For journalists: what to say and what not.'),
    unknown: z
      .array(bilingual)
      .min(1)
      .describe(
        'What could not be established. It has no sources: none can carry what none was seen to say.',
      ),
    disagreements: z
      .array(sourced)
      .describe('Where sources contradict each other, and which is followed.'),
    whyEmpty,
    topics,
    sources: z.array(caseSource).min(1).describe('Everything read, also what was not relied on.'),
  })
  .superRefine(checkCase);

export type CaseData = z.infer<typeof caseSchema>;
