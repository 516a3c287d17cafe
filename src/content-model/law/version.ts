import * as z from 'zod';
import { bilingual } from '../bilingual.ts';
import { day, webAddress } from '../fields.ts';

/** A book, chapter or section of a law, by the articles it spans. */
export const division = z.strictObject({
  kind: z.enum(['book', 'subbook', 'chapter', 'section']).describe('编, 分编, 章 or 节.'),
  number: z.int().positive().optional().describe('Its number; the last part of a code has none.'),
  title: bilingual.describe('Its heading.'),
  from: z.string().describe('First article in it.'),
  to: z.string().describe('Last article in it.'),
});

/** content/laws/<law>/<date>/version.yaml: one version, named by the day it takes force. */
export const version = z.strictObject({
  adopted: day
    .optional()
    .describe('Day on which the makers adopted it; left out where no copy gives it.'),
  change: z
    .enum(['修正', '修订'])
    .optional()
    .describe(
      'What citations call the change that made this text, where the law has several: amended in parts or revised as a whole.',
    ),
  promulgated: day.describe('Day on which this version was promulgated.'),
  from: day.describe('First day in force; the folder bears the same date.'),
  to: day.optional().describe('First day no longer in force; absent while none is known.'),
  checked: day.describe('Day on which wording and status were last checked.'),
  coverage: z
    .enum(['complete', 'selected'])
    .describe('Whether all articles are here, or only those that bear on faces.'),
  totalArticles: z.int().positive().optional().describe('How many articles the whole law has.'),
  officialAddress: webAddress.optional().describe('Where the official text is published.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Checksum of text.zh.md: it changes only on purpose.'),
  comparedWith: z
    .array(
      z.strictObject({
        source: bilingual.describe('Which copy.'),
        covers: bilingual.describe('Which articles were compared with it.'),
      }),
    )
    .min(1)
    .describe('The copies with which the wording was compared.'),
  singleSource: z
    .array(z.string())
    .default([])
    .describe('Articles or ranges behind which one complete copy stands.'),
  notes: z.array(bilingual).default([]).describe('What a reader must know of this version.'),
  divisions: z.array(division).default([]).describe('Books, chapters and sections, in order.'),
});

export type VersionData = z.infer<typeof version>;
export type Division = z.infer<typeof division>;
