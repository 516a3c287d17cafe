import * as z from 'zod';
import { wordsAlone } from '../../content-model/bilingual.ts';
import {
  caseKinds,
  caseOutcomes,
  caseStages,
  numberStatuses,
  precedentWeights,
  provisionResults,
  provisionRoles,
  sourceAccess,
} from '../../content-model/case/words.ts';
import { fill } from '../../i18n/fill.ts';
import { mcpStrings } from '../../i18n/mcp.ts';
import { both } from '../../law/both.ts';
import type { Case } from '../../library/model.ts';
import { addresses } from '../addresses.ts';
import { caseCalled } from '../caseCalled.ts';
import { pageAddresses, words } from '../shapes/bilingual.ts';
import { codesOf } from '../shapes/codesOf.ts';
import { language, textUpTo } from '../shapes/input.ts';
import { provisionShape, showKey } from '../shapes/provision.ts';
import { defineTool } from '../tool.ts';

export const getCase = defineTool({
  name: 'get_case',
  title: 'Get a case',
  description:
    'A case on face recognition: what happened, each stage with court, day, orders and how sure its number is, what was not decided, the provisions it bears on with their official words, what is not known, and every source.',
  input: {
    case: textUpTo(300, 'give one case').describe(
      'Its name in either language, its id (guo-bing-v-hangzhou-safari-park), or its number.',
    ),
    language,
  },
  output: {
    key: z.string(),
    name: words,
    short: words,
    kind: codesOf(caseKinds),
    year: z.int(),
    summary: words.describe('What happened and how it ended, in our words.'),
    status: words.describe(
      'Whether and since when it is final, or what stands instead of a decision.',
    ),
    outcome: words.extend({ code: codesOf(caseOutcomes) }),
    stages: z.array(
      z.strictObject({
        stage: codesOf(caseStages),
        court: words,
        number: z.string().optional().describe('Only where a source confirms it.'),
        number_status: codesOf(numberStatuses),
        number_unconfirmed: z
          .string()
          .optional()
          .describe('Reported and borne out by nothing: not to be cited as fact.'),
        decided: z.string().optional().describe('Day, month or year of the decision.'),
        outcome: words,
        orders: z.array(words),
      }),
    ),
    not_decided: z.array(words).describe('What was not decided, though it is often thought to be.'),
    precedent: words.extend({ weight: codesOf(precedentWeights) }),
    provisions: z.array(
      z.strictObject({
        role: codesOf(provisionRoles),
        result: codesOf(provisionResults),
        line: words.describe('What became of it in this case.'),
        provision: provisionShape,
      }),
    ),
    unknown: z.array(words).describe('What could not be established.'),
    sources: z.array(
      z.strictObject({
        title: words,
        publisher: words,
        date: z.string().optional(),
        url: z.string().optional(),
        access: codesOf(sourceAccess),
      }),
    ),
    address: pageAddresses.describe('Permanent addresses of its page.'),
  },
  run(given, context) {
    const entry = caseCalled(given.case, context);
    const { data } = entry;
    const { day } = context.library;
    return {
      data: {
        key: entry.key,
        name: data.name,
        short: data.short,
        kind: data.kind,
        year: data.year,
        summary: wordsAlone(data.summary),
        status: wordsAlone(data.status),
        outcome: { ...wordsAlone(data.outcome), code: data.outcome.code },
        stages: data.stages.map((stage) => ({
          stage: stage.stage,
          court: stage.court,
          ...(stage.number !== undefined && { number: stage.number }),
          number_status: stage.numberStatus,
          ...(stage.numberUnconfirmed !== undefined && {
            number_unconfirmed: stage.numberUnconfirmed,
          }),
          ...(stage.decided !== undefined && { decided: stage.decided }),
          outcome: stage.outcome,
          orders: stage.orders,
        })),
        not_decided: data.notDecided.map(wordsAlone),
        precedent: { ...data.precedent.why, weight: data.precedent.weight },
        provisions: data.provisions.flatMap(({ key, role, result, line }) =>
          showKey(key, day, context).map((provision) => ({ role, result, line, provision })),
        ),
        unknown: data.unknown,
        sources: data.sources.map(({ title, publisher, date, url, access }) => ({
          title,
          publisher,
          ...(date !== undefined && { date }),
          ...(url !== undefined && { url }),
          access,
        })),
        address: addresses(entry.key, context),
      },
      text: textOf(entry, addresses(entry.key, context)),
    };
  },
});

function textOf({ data }: Case, address: Record<'zh' | 'en', string>) {
  return both((language) => {
    const strings = mcpStrings[language].case;
    const stages = data.stages.map((stage) => {
      const { number, numberUnconfirmed, numberStatus } = stage;
      const reported =
        numberUnconfirmed && fill(strings.unconfirmed, { number: numberUnconfirmed });
      return fill(strings.stage, {
        stage: caseStages[stage.stage][language],
        court: stage.court[language],
        number: number ?? reported ?? numberStatuses[numberStatus][language],
        outcome: stage.outcome[language],
      });
    });
    return [
      data.name[language],
      data.summary[language],
      fill(strings.status, { status: data.status[language] }),
      ...stages,
      address[language],
    ].join('\n');
  });
}
