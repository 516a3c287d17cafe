import * as z from 'zod';

/** People's words for a thing and those of the law. */
export const everydayWord = z.strictObject({
  words: z
    .array(z.string().min(1))
    .min(1)
    .describe('What people say, in either language and any form: 刷脸, face scan.'),
  means: z
    .array(z.string().min(1))
    .min(1)
    .describe('What the texts say for it, in either language: 人脸识别, face recognition.'),
});

/** content/everyday-words.yaml: everyday words, for the search. */
export const everydayWords = z.strictObject({
  entries: z.array(everydayWord).describe('Groups of words, by subject.'),
});

export type EverydayWordsData = z.infer<typeof everydayWords>;
