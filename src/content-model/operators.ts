import * as z from 'zod';
import { bilingual } from './bilingual.ts';
import { day, provisionKey, slug } from './fields.ts';

const duty = bilingual.extend({
  provisions: z
    .array(provisionKey)
    .min(1)
    .describe('Provisions of the collection that ask it, down to the 款 or 项.'),
});

const section = z.strictObject({
  id: slug.describe('Its address on the page.'),
  name: bilingual.describe('What its lines are about.'),
  lines: z.array(duty).min(1).describe('What has to be done, a thing a line, to be ticked off.'),
});

/** content/operators.yaml: what whoever runs a gate, a shop or a gym has to do, and when. */
export const operators = z.strictObject({
  reviewed: day.describe('The day on which it was last read against the law.'),
  sections: z.array(section).min(1).describe('The list, in the order in which things are done.'),
  penalties: z.array(duty).min(1).describe('What follows where it is not done.'),
});

export type OperatorsData = z.infer<typeof operators>;
