import * as z from 'zod';
import { bilingual } from './bilingual.ts';
import { oneOf } from './case/text.ts';
import { eachTwice } from './eachTwice.ts';
import { aims, places } from './faq.ts';
import { slug } from './fields.ts';

/** The name under which every place also offers the questions that no line names. */
export const otherMatters = 'other';

const want = z.strictObject({
  aim: oneOf(aims, 'What the reader wants.'),
  question: slug.describe('The question that answers it; it has this aim, and the place.'),
  letter: slug
    .optional()
    .describe('The letter that then helps, where there is one; the question names it as well.'),
});

const did = z.strictObject({
  id: slug
    .refine((id) => id !== otherMatters, 'the name "other" stands for what no line names')
    .describe('Its part of the address; unique in its place.'),
  says: bilingual.describe('What happened, as the reader would say it; a few words.'),
  wants: z
    .array(want)
    .min(1)
    .describe('What readers then want, the likeliest first; with one alone nothing is asked.'),
});

const place = z.strictObject({
  place: oneOf(places, 'Where it happened.'),
  did: z.array(did).min(1).describe('What was done to readers there, the likeliest first.'),
});

/** content/finder.yaml: from what happened to the question that answers it. */
export const finder = z
  .strictObject({
    places: z.array(place).min(1).describe('Where it happened, in the order in which it is asked.'),
  })
  .superRefine(({ places: list }, context) => {
    const report = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    eachTwice(list, ({ place: name }) => name).forEach((at) => {
      report(['places', at, 'place'], 'the place stands twice');
    });
    list.forEach(({ did: acts }, at) => {
      eachTwice(acts, ({ id }) => id).forEach((act) => {
        report(['places', at, 'did', act, 'id'], 'the id stands twice in this place');
      });
      acts.forEach(({ wants }, act) => {
        eachTwice(wants, ({ aim }) => aim).forEach((index) => {
          report(['places', at, 'did', act, 'wants', index, 'aim'], 'the aim stands twice here');
        });
      });
    });
  });

export type FinderData = z.infer<typeof finder>;
