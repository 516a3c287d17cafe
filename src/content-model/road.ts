import * as z from 'zod';
import { type Bilingual, bilingual } from './bilingual.ts';
import { oneOf } from './case/text.ts';
import { day, provisionKey, slug } from './fields.ts';

type Words = Record<string, Bilingual>;

/** How sure it is that somebody can be reached there. */
export const contactCertainties = {
  sure: { zh: '', en: '' },
  usual: { zh: '通常如此，请向当地核实', en: 'commonly given, check locally' },
} as const satisfies Words;

/** How sure a time is. */
export const limitCertainties = {
  sure: { zh: '', en: '' },
  'one-source': { zh: '只有一个来源', en: 'from one source only' },
  'not-established': { zh: '没有查实', en: 'not established' },
} as const satisfies Words;

/** Whose time it is. */
export const limitSides = {
  theirs: { zh: '对方的期限', en: 'their time' },
  yours: { zh: '你的期限', en: 'your time' },
} as const satisfies Words;

const contact = z.strictObject({
  value: bilingual.describe('Where to reach them: a number, a website, an office.'),
  certainty: oneOf(contactCertainties, 'How sure that is; a number from lists is `usual`.'),
});

const limit = z.strictObject({
  whose: oneOf(limitSides, 'Who has to keep it.'),
  text: bilingual.describe('The time in words, with its number of days where there is one.'),
  certainty: oneOf(limitCertainties, 'How sure it is.'),
});

const step = z.strictObject({
  id: slug.describe('The name by which the `road` of a question calls the step.'),
  name: bilingual.describe('Whom to turn to.'),
  for: bilingual.describe('With what to turn to them, and what to have ready.'),
  contacts: z.array(contact).min(1).describe('How they are reached; never an invented number.'),
  limits: z.array(limit).min(1).describe('By when, for them and for the reader.'),
  cannot: bilingual.describe('What they cannot do.'),
  provisions: z
    .array(provisionKey)
    .describe('Provisions of the collection on which it rests; empty where it carries none.'),
});

/** content/road.yaml: whom to turn to, in which order and by when; shared by the questions. */
export const road = z
  .strictObject({
    checked: day.describe('The day on which it was last checked.'),
    steps: z.array(step).min(1).describe('Every step; a question names those that serve it.'),
  })
  .superRefine(({ steps }, context) => {
    const ids = steps.map(({ id }) => id);
    ids.forEach((id, at) => {
      if (ids.indexOf(id) === at) return;
      const message = `two steps are called ${id}`;
      context.addIssue({ code: 'custom', path: ['steps', at, 'id'], message });
    });
  });

export type RoadData = z.infer<typeof road>;
export type RoadStep = RoadData['steps'][number];
