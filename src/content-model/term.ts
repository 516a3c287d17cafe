import * as z from 'zod';
import { bilingual, bilingualLists } from './bilingual.ts';
import { provisionKey, slug } from './fields.ts';

/** content/terms/<term>.yaml: one Chinese term and the one English word for it. */
export const term = z.strictObject({
  zh: z.string().min(1).describe('The Chinese term.'),
  en: z.string().min(1).describe('The preferred English: the only one our texts use.'),
  alsoSeen: bilingualLists.describe(
    'Other words for it, for readers and for search; never used by us.',
  ),
  avoid: z
    .array(z.string().min(2))
    .default([])
    .describe('English words that a rule refuses in our texts because this term has another.'),
  held: z
    .boolean()
    .default(false)
    .describe(
      'Whether a translation must hold the preferred English wherever the law has the Chinese term.',
    ),
  inPlace: z
    .boolean()
    .default(true)
    .describe('Whether commentary explains it at its first mention; false for everyday words.'),
  definition: bilingual.describe('What it means, in one to three sentences.'),
  definedIn: z.array(provisionKey).default([]).describe('Provisions that define it.'),
  confusedWith: z
    .array(z.strictObject({ term: slug, how: bilingual }))
    .default([])
    .describe('Terms for which it is mistaken, and the difference.'),
});

export type TermData = z.infer<typeof term>;
