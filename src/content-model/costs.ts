import * as z from 'zod';
import { bilingual } from './bilingual.ts';
import { oneOf } from './case/text.ts';
import { eachTwice } from './eachTwice.ts';
import { day, provisionKey, slug } from './fields.ts';
import { limitCertainties } from './road.ts';

/** What a rule of costs.yaml is about, in the order of its page. */
export const costSubjects = {
  money: { zh: '要交多少钱', en: 'What it costs' },
  place: { zh: '去哪个法院', en: 'Which court' },
  time: { zh: '多久', en: 'How long' },
} as const;

const costRule = z
  .strictObject({
    id: slug.describe('The name by which the calculator calls it.'),
    about: oneOf(costSubjects, 'What it is about.'),
    name: bilingual.describe('For what it gives the answer, in a few words.'),
    says: bilingual.describe('The rule in a sentence or two.'),
    source: bilingual.optional().describe('What makes it, where the collection does not carry it.'),
    provisions: z.array(provisionKey).default([]).describe('Provisions that make it.'),
    certainty: oneOf(limitCertainties, 'How sure it is.'),
  })
  .refine(
    ({ source, provisions }) => source !== undefined || provisions.length > 0,
    'a rule that nothing makes: name its provisions, or its source',
  );

/** content/costs.yaml: the rules on costs, time and place of a civil suit. */
export const costs = z
  .strictObject({
    checked: day.describe('The day on which it was last checked.'),
    rules: z.array(costRule).min(1).describe('Every rule, in the order of the page.'),
  })
  .superRefine(({ rules }, context) => {
    for (const at of eachTwice(rules, ({ id }) => id)) {
      const message = `two rules are called ${rules[at]?.id}`;
      context.addIssue({ code: 'custom', path: ['rules', at, 'id'], message });
    }
  });

export type CostsData = z.infer<typeof costs>;
export type CostRule = CostsData['rules'][number];
export type CostSubject = keyof typeof costSubjects;
