import * as z from 'zod';
import { bilingual, bilingualLists } from '../bilingual.ts';
import { articleNumber, day } from '../fields.ts';
import { temporal } from './temporal.ts';

/** Rank of an enactment, highest first (Legislation Law, chapters 2 to 5; 法释 beside them). */
export const ranks = [
  'law',
  'administrative-regulation',
  'judicial-interpretation',
  'departmental-rule',
] as const;

/** content/laws/<law>/law.yaml: what a law is, whatever its version. */
export const law = z.strictObject({
  order: z.int().positive().describe('Place in the list of laws.'),
  title: bilingual.describe('Full title as promulgated, and our English for it.'),
  short: bilingual.describe('Short name under which texts cite it; unique in the collection.'),
  aliases: bilingualLists.describe('Other names by which people cite or search it.'),
  self: bilingual.describe('How its own text refers to it: 本规定, these Provisions.'),
  rank: z.enum(ranks).describe('Who outranks whom when texts conflict.'),
  number: z.string().optional().describe('Number of the document, as promulgated.'),
  issuer: bilingual.describe('Who made it.'),
  pinyin: z
    .string()
    .optional()
    .describe(
      'The Chinese title in Hanyu Pinyin without the name of the state, words written together, for citations by Bluebook.',
    ),
  inNews: z
    .string()
    .optional()
    .describe(
      'How a news sentence in English names it, with its maker and year, where the title is too long for one.',
    ),
  renumberings: z
    .array(
      z.strictObject({
        on: day.describe('First day of the new numbering.'),
        pairs: z
          .record(articleNumber, articleNumber)
          .describe('Old number to new number; several old ones may share a new one.'),
      }),
    )
    .default([])
    .describe('Concordance: how article numbers moved when the law was amended.'),
  temporal: temporal.describe('What stood on a day, and how it stands to earlier acts.'),
});

export type LawData = z.infer<typeof law>;
export type Rank = (typeof ranks)[number];
