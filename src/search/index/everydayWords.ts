import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

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

/** People's words for a thing and those of the law. */
export type EverydayWord = z.infer<typeof everydayWord>;

const everydayWords = z.strictObject({ entries: z.array(everydayWord) });

/** Reads `content/everyday-words.yaml`. Throws an Error that names the file and what to mend. */
export async function readEverydayWords(file: string): Promise<EverydayWord[]> {
  const checked = everydayWords.safeParse(parse(await readFile(file, 'utf8')));
  if (checked.success) return checked.data.entries;
  throw new Error(`${file}: ${z.prettifyError(checked.error)}`);
}
