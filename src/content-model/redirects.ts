import * as z from 'zod';

const path = z.string().regex(/^[a-z0-9/-]+$/, 'not a key such as "laws/frt-provisions/10"');

/** content/redirects.yaml: every address ever published, and where those went that moved. */
export const redirects = z.strictObject({
  published: z.array(path).describe('Keys of all pages ever published; none is ever taken out.'),
  moved: z
    .record(path, path)
    .describe('Keys that moved, each with the key that stands for it now.'),
});

export type RedirectsData = z.infer<typeof redirects>;
