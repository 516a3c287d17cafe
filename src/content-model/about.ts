import * as z from 'zod';

/** Front matter of content/about.<language>.mdx. */
export const about = z.strictObject({
  title: z.string().min(2).describe('Title of the page.'),
  summary: z.string().min(5).describe('What the page tells.'),
});

export type AboutData = z.infer<typeof about>;
