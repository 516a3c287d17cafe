import * as z from 'zod';
import { type Bilingual, bilingual } from './bilingual.ts';
import { oneOf } from './case/text.ts';
import { eachTwice } from './eachTwice.ts';
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

const power = bilingual.extend({
  provisions: z
    .array(provisionKey)
    .describe('Provisions of the collection that give the power; empty where it carries none.'),
});

const step = z.strictObject({
  id: slug.describe('The name by which the `road` of a question calls the step.'),
  name: bilingual.describe('Whom to turn to.'),
  short: bilingual.describe('The same in a word or two, for the picture and for lists.'),
  for: bilingual.describe('With what to turn to them.'),
  contacts: z.array(contact).min(1).describe('How they are reached; never an invented number.'),
  limits: z.array(limit).min(1).describe('By when, for them and for the reader.'),
  prepare: z.array(bilingual).min(1).describe('What to have ready, a thing each.'),
  can: z.array(power).min(1).describe('What they can do, and which provision lets them.'),
  cannot: bilingual.describe('What they cannot do.'),
  provisions: z
    .array(provisionKey)
    .describe('Provisions of the collection on which it rests; empty where it carries none.'),
  unsettled: bilingual.optional().describe('What no rule and no decision settles.'),
  cases: z
    .array(slug)
    .describe('Cases in which somebody turned to them; their pages say what came of it.'),
});

const stage = z.strictObject({
  id: slug.describe('The name by which later stages call it.'),
  name: bilingual.describe('What the stage is about, in a few words.'),
  when: bilingual.describe('When one gets there.'),
  after: z.array(slug).describe('Earlier stages from which one gets there; the first has none.'),
  steps: z.array(slug).min(1).describe('Ids of its steps, the likeliest first.'),
});

/** content/road.yaml: whom to turn to, in which order and by when; shared by the questions. */
export const road = z
  .strictObject({
    checked: day.describe('The day on which it was last checked.'),
    stages: z
      .array(stage)
      .min(1)
      .describe('The road as it is drawn: which steps come together, and after which others.'),
    steps: z.array(step).min(1).describe('Every step; a question names those that serve it.'),
  })
  .superRefine((data, context) => {
    for (const { path, message } of [...repeatedIds(data), ...strayStages(data)]) {
      context.addIssue({ code: 'custom', path, message });
    }
  });

interface Problem {
  path: PropertyKey[];
  message: string;
}

type Parts = { stages: z.infer<typeof stage>[]; steps: z.infer<typeof step>[] };

function* repeatedIds(data: Parts): Generator<Problem> {
  for (const kind of ['stages', 'steps'] as const) {
    const list: readonly { id: string }[] = data[kind];
    for (const at of eachTwice(list, ({ id }) => id)) {
      yield { path: [kind, at, 'id'], message: `two ${kind} are called ${list[at]?.id}` };
    }
  }
}

/** Every step stands in one stage, and to every stage but the first leads one before it. */
function* strayStages({ stages, steps }: Parts): Generator<Problem> {
  for (const [at, { id, after }] of stages.entries()) {
    const before = stages.slice(0, at).map((earlier) => earlier.id);
    const path = ['stages', at, 'after'];
    const stranger = after.find((name) => !before.includes(name));
    if (stranger !== undefined) {
      yield { path, message: `no stage ${stranger} stands before ${id}` };
    } else if (at > 0 && after.length === 0) {
      yield { path, message: `nothing leads to the stage ${id}` };
    }
  }
  for (const [at, { id }] of steps.entries()) {
    const among = stages.filter((each) => each.steps.includes(id)).length;
    if (among === 1) continue;
    const message = `the step ${id} stands in ${among === 0 ? 'no stage' : 'several stages'}`;
    yield { path: ['steps', at, 'id'], message };
  }
}

export type RoadData = z.infer<typeof road>;
export type RoadStep = RoadData['steps'][number];
export type RoadStage = RoadData['stages'][number];
