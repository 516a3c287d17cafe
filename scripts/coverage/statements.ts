import { parse } from 'yaml';
import * as z from 'zod';

const key = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'give a key: laws/frt-provisions/10');
const wordCount = (text: string) => text.split(/\s+/).length;

const place = z.strictObject({
  page: key.describe('Key of the page on which the statement stands.'),
  zh: z
    .string()
    .refine((text) => text.length >= 8 && text.length <= 40, 'give 8 to 40 characters')
    .describe('A phrase of our own on the Chinese page that carries the statement.'),
  en: z
    .string()
    .refine((text) => wordCount(text) >= 4 && wordCount(text) <= 12, 'give 4 to 12 words')
    .describe('A phrase of our own on the English page that carries the statement.'),
  links: z.array(key).describe('Provisions and cases that the page links to, or is.'),
});

/** Where a statement of the reference stands on the site. */
export type Statement = z.infer<typeof place> & { id: string };

/**
 * Reads tests/coverage/statements.yaml.
 * @throws with the id and the field where an entry has not the right form
 */
export function readStatements(source: string): Statement[] {
  const entries = z.record(z.string().regex(/^s\d{3}-\d{2}$/), place).safeParse(parse(source));
  if (!entries.success) throw new Error(`statements.yaml: ${z.prettifyError(entries.error)}`);
  return Object.entries(entries.data).map(([id, entry]) => ({ id, ...entry }));
}
