import * as z from 'zod';
import { bilingual } from '../bilingual.ts';
import { webAddress } from '../fields.ts';
import { oneOf, partialDay } from './text.ts';
import { sourceAccess, sourceGrades } from './words.ts';

/** Something read for a case: where it is, of what kind, and how much of it was read. */
export const caseSource = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('The id by which statements refer to the source; unique within the case.'),
  title: bilingual.describe(
    'The title in both languages; one side is the original, the other our translation.',
  ),
  titleIs: z
    .enum(['zh', 'en', 'description'])
    .describe(
      'Which side of the title is the original; `description` where the source has no usable title and ours stands in.',
    ),
  publisher: bilingual.describe('Who published it, and through whom it was read.'),
  date: partialDay
    .optional()
    .describe(
      'Date of publication (for a judgment: of the judgment); left out where it is not known.',
    ),
  url: webAddress
    .optional()
    .describe('The address at which it was read; left out where there is none.'),
  grade: oneOf(sourceGrades, 'What kind of source it is.'),
  access: oneOf(sourceAccess, 'How much of it was read when the case was written up.'),
  note: bilingual.optional().describe('What a reader has to know before relying on it.'),
});

export type CaseSource = z.infer<typeof caseSource>;
