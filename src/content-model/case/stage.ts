import * as z from 'zod';
import { bilingual } from '../bilingual.ts';
import { provisionKey } from '../fields.ts';
import { oneOf, partialDay, sourced, sourceIds } from './text.ts';
import { caseStages, claimResults, courtLevels, numberStatuses } from './words.ts';

/** Law that a court or authority applied, as it then stood, and what stands in its place today. */
export const lawApplied = z.strictObject({
  instrument: bilingual.describe('Name of the law, as it was then.'),
  articles: bilingual.describe(
    'The articles, by the numbering of that time; or that no number was seen.',
  ),
  asCited: bilingual.describe(
    'How the source shows that the law was applied: listed by the judgment, named in the press, and so on.',
  ),
  counterpart: z
    .array(provisionKey)
    .describe(
      'Keys of the provisions of the collection that hold the same rule today; empty where it carries none.',
    ),
  counterpartNote: bilingual.describe(
    'What has become of the law since: still in force, renumbered, replaced, outside the collection.',
  ),
  sources: sourceIds,
});

/** One stage of a matter: a court instance, a penalty decision, a step of a procuratorate. */
export const caseStage = z
  .strictObject({
    stage: oneOf(caseStages, 'Which stage it is.'),
    court: bilingual.describe('The court or authority; or that it was not published.'),
    courtLevel: oneOf(courtLevels, 'The level of the court or the kind of authority.'),
    number: z
      .string()
      .regex(/^\(\d{4}\)\S+号$/)
      .optional()
      .describe('The case number with half-width brackets; only where a source confirms it.'),
    numberStatus: oneOf(numberStatuses, 'How sure the number is.'),
    numberUnconfirmed: z
      .string()
      .regex(/^\(\d{4}\)\S+号$/)
      .optional()
      .describe(
        'A number that is about but that no source read confirms; shown only as reported and unconfirmed.',
      ),
    filed: partialDay
      .optional()
      .describe('When the stage began: docketing, application, opening of the inquiry.'),
    heard: partialDay.optional().describe('When it was heard.'),
    decided: partialDay.optional().describe('When it was decided.'),
    closed: partialDay.optional().describe('When it ended without a decision.'),
    dateNotes: z
      .array(bilingual)
      .describe(
        'What has to be said of the dates, above all why one is not known; at least one where a date is missing.',
      ),
    procedure: bilingual.optional().describe('The kind and course of the procedure.'),
    outcome: bilingual.describe('How the stage ended.'),
    orders: z
      .array(bilingual)
      .describe(
        'What was ordered, point by point; empty where nothing was ordered or the orders were not seen.',
      ),
    undertakings: z
      .array(bilingual)
      .optional()
      .describe('What a party undertook without being ordered to.'),
    lawApplied: z
      .array(lawApplied)
      .describe('The law applied, as it then stood; empty where no source shows it.'),
    lawNotKnown: bilingual.optional().describe('Where no law is listed: "not known, because …".'),
    sources: sourceIds.describe(
      'Ids of the sources that carry the stage: its dates, procedure, outcome, orders and undertakings.',
    ),
  })
  .superRefine((stage, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if ((stage.number !== undefined) !== (stage.numberStatus === 'confirmed'))
      refuse('number', 'a number stands exactly where numberStatus is confirmed');
    if ((stage.numberUnconfirmed !== undefined) !== (stage.numberStatus === 'unconfirmed'))
      refuse(
        'numberUnconfirmed',
        'an unconfirmed number stands exactly where numberStatus is unconfirmed',
      );
    if (
      !(stage.filed && stage.heard && (stage.decided ?? stage.closed)) &&
      stage.dateNotes.length === 0
    )
      refuse('dateNotes', 'a date is missing: say why');
    if ((stage.lawApplied.length === 0) !== (stage.lawNotKnown !== undefined))
      refuse('lawNotKnown', 'stands exactly where lawApplied is empty');
  });

/** One claim or charge, and what became of it stage by stage. */
export const claim = z.strictObject({
  by: z
    .enum(['plaintiff', 'defendant', 'prosecution', 'procuratorate', 'resident'])
    .describe('Who raised it.'),
  claim: bilingual.describe('What was asked for.'),
  results: z
    .array(
      z.strictObject({
        stage: oneOf(caseStages, 'The stage that dealt with it.'),
        result: oneOf(claimResults, 'What became of it at that stage.'),
        ground: bilingual.describe('On what ground; or that the ground was not seen.'),
      }),
    )
    .min(1)
    .describe('What became of it, a row a stage.'),
  sources: sourceIds,
});

export const datedEvent = sourced
  .extend({ date: partialDay })
  .describe('Something that happened on a known day, month or year.');

export type CaseStage = z.infer<typeof caseStage>;
export type Claim = z.infer<typeof claim>;
