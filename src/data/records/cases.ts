import * as z from 'zod';
import { bilingual } from '../../content-model/bilingual.ts';
import { caseSchema } from '../../content-model/case/case.ts';
import { type CaseStage, caseStage } from '../../content-model/case/stage.ts';
import type { Case } from '../../library/model.ts';
import type { Addresses } from '../Addresses.ts';
import { proseOf } from '../markdown/markdownOf.ts';
import { headFields, headOf, prose } from './fields.ts';
import { type Filed, kind } from './kind.ts';

const caseNumber = z
  .strictObject({
    value: z.string().describe('The number, with half-width brackets.'),
    confirmed: z
      .boolean()
      .describe('Whether a source read confirms it. Never cite a number that is not confirmed.'),
  })
  .describe('The number of the stage; absent where none was seen or published.');

const stage = z
  .strictObject(caseStage.shape)
  .omit({ number: true, numberUnconfirmed: true })
  .extend({ caseNumber: caseNumber.optional() });

const schema = z.strictObject({
  ...headFields('case'),
  title: bilingual.describe('What the case is about, in plain words (schema:name).'),
  ...caseSchema.shape,
  stages: z.array(stage).describe('The stages in order of time.'),
  story: prose.describe('The story and how to read it.'),
});

/** A matter with everything that is known of it, and what is not. */
export const cases = kind({
  id: 'cases',
  name: 'Case',
  schema,
  records: ({ cases }, addresses) => cases.map((entry) => recordOf(entry, addresses)),
});

function recordOf(entry: Case, addresses: Addresses): Filed<z.infer<typeof schema>> {
  const { key, id, data, pages } = entry;
  const record = {
    ...headOf({ type: 'case', name: 'Case', key }, addresses),
    title: { zh: pages.zh.data.title, en: pages.en.data.title },
    ...data,
    stages: data.stages.map(stageOf),
    story: proseOf(pages),
  };
  return { path: `cases/${id}.json`, record };
}

function stageOf({ number, numberUnconfirmed, ...rest }: CaseStage): z.infer<typeof stage> {
  const value = number ?? numberUnconfirmed;
  return { ...rest, ...(value && { caseNumber: { value, confirmed: number !== undefined } }) };
}
