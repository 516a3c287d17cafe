import * as z from 'zod';
import { bilingual } from './bilingual.ts';
import { day } from './fields.ts';
import { newestFirst } from './newestFirst.ts';

const pageKey = z
  .string()
  .regex(/^[a-z]+(\/[a-z0-9-]+)*$/, 'not a page\'s key such as "laws/pipl/49" or "updates"');

const correction = z.strictObject({
  date: day.describe('Day on which the page was corrected.'),
  pages: z.array(pageKey).min(1).describe('Keys of the pages concerned.'),
  wrong: bilingual.describe('What the page said.'),
  right: bilingual.describe('What is right, as the page says now.'),
  ground: bilingual.describe('On what ground; provisions in words, so that they become links.'),
});

/** content/corrections.yaml: what was wrong on this site, what is right, and on what ground. */
export const corrections = z.strictObject({
  entries: z
    .array(correction)
    .min(1)
    .superRefine(newestFirst)
    .describe('Every correction, the newest first; none is ever taken out.'),
});

export type CorrectionsData = z.infer<typeof corrections>;
