import * as z from 'zod';
import { asks } from './fields.ts';

/** Front matter of content/cases/<case>/page.<language>.mdx. */
export const story = z.strictObject({
  title: z.string().min(2).describe('What the case is about, in plain words; unique.'),
  asks,
});

export type StoryData = z.infer<typeof story>;
