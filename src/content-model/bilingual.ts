import * as z from 'zod';

/** A text that must stand in both languages. */
export const bilingual = z.strictObject({
  zh: z.string().min(1).describe('In Simplified Chinese, full-width punctuation.'),
  en: z.string().min(1).describe('In British English.'),
});

/** Several texts for each language; the lists need not be parallel. */
export const bilingualLists = z.strictObject({
  zh: z.array(z.string().min(1)).describe('In Chinese, as people write it.'),
  en: z.array(z.string().min(1)).describe('In English, as people write it.'),
});

export type Bilingual = z.infer<typeof bilingual>;

/** The words alone, of what has something beside them. */
export const wordsAlone = ({ zh, en }: Bilingual): Bilingual => ({ zh, en });
