import * as z from 'zod';
import { textFields } from '../../law/governing/datedText.ts';
import { effectsAcross, effectsBefore } from '../../law/governing/transitionRule.ts';
import { bilingual } from '../bilingual.ts';
import { day, placeKey, provisionKey, slug } from '../fields.ts';

/** How well a day or a rule is established. */
export const certainties = [
  'two-copies',
  'one-copy',
  'general-knowledge',
  'not-established',
] as const;

const certainty = z
  .enum(certainties)
  .describe(
    'How well it is established: two copies agree; one copy only; general knowledge, seen in none; not established.',
  );

/** One wording of a text that is not carried here. */
export const pastText = z.strictObject({
  from: day.describe('First day in force.'),
  to: day.optional().describe('First day no longer in force; absent while none was seen.'),
  name: bilingual.optional().describe('Its own name, where it bore another one.'),
  certainty,
  note: bilingual.optional().describe('What a reader of those days must know of it, a sentence.'),
});

/** What every text has, carried or not, to be told apart by days. */
const ofEveryText = {
  field: z
    .enum(textFields)
    .describe(
      'What it is about; procedure follows the day of the suit, time is kept for the rules on time.',
    ),
  reaches: bilingual.describe('Whom and what it reaches, in a short sentence.'),
  rules: z
    .array(slug)
    .min(1)
    .describe('The rules of transitions.yaml that say how it stands to earlier acts.'),
  note: bilingual.optional().describe('What a reader must know of its days, in a sentence or two.'),
};

/** The part of law.yaml that decides what stood on a day. */
export const temporal = z.strictObject({
  ...ofEveryText,
  effective: placeKey.optional().describe('The 款 that says when it takes force.'),
  certainty: certainty.default('two-copies'),
  earlier: z
    .array(pastText)
    .default([])
    .describe('Its wordings before the first version carried here, oldest first.'),
});

/** content/former-laws.yaml: texts with days that matter and wording that is not carried. */
export const formerLaws = z.strictObject({
  texts: z
    .array(
      z.strictObject({
        id: slug.describe('A name for it; no law of the collection bears it.'),
        outside: slug.optional().describe('Its id in outside.yaml, where texts cite it.'),
        name: bilingual.describe('The name by which readers know it, without book-title marks.'),
        ...ofEveryText,
        yieldsTo: slug
          .optional()
          .describe('The law that governs instead of it an act which goes on beyond its last day.'),
        periods: z.array(pastText).min(1).describe('Its wordings, oldest first.'),
      }),
    )
    .describe('The texts, in the order in which readers would look for them.'),
});

/** content/transitions.yaml: the rules that say which text governs when the law changes. */
export const transitions = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        id: slug.describe('The name by which a text refers to it.'),
        name: bilingual.describe('What it is about, in a few words.'),
        cites: z
          .array(provisionKey)
          .default([])
          .describe('The provisions that make it, where they are carried.'),
        source: bilingual.optional().describe('What makes it, where that is not carried.'),
        before: z.enum(effectsBefore).describe('What becomes of acts that were over before.'),
        across: z.enum(effectsAcross).describe('What becomes of acts that go on across the day.'),
        change: day.optional().describe('The one change of a text for which it was made.'),
        actsFrom: day.optional().describe('Acts that were over before this day it does not reach.'),
        actsUntil: day.optional().describe('Acts begun on this day or later it does not concern.'),
        settled: bilingual.describe('What is settled, in plain words, with the provisions.'),
        open: bilingual.optional().describe('What no text seen decides; said to be open.'),
        certainty,
      }),
    )
    .describe('The rules, in the order in which the page shows them.'),
});

export type Certainty = (typeof certainties)[number];
export type PastText = z.infer<typeof pastText>;
export type FormerLawsData = z.infer<typeof formerLaws>;
export type TransitionsData = z.infer<typeof transitions>;
