import * as z from 'zod';
import { day } from '../../content-model/fields.ts';
import { graph } from './graph.ts';
import { kinds } from './kinds.ts';
import { vocabulary } from './vocabulary.ts';

/** Which state of the content the data is of. */
export const editionField = z.strictObject({
  day: day.describe('The day for which status was derived.'),
  commit: z.string().optional().describe('The commit of the content, where it is known.'),
});

/** What the whole as one file holds beside the records of every kind. */
export const frame = {
  $schema: z.url().describe('Address of the JSON Schema of this file.'),
  type: z.literal('collection'),
  formatVersion: z
    .string()
    .describe('Its first number changes when a reader of the old format would stumble.'),
  edition: editionField,
};

const lists = Object.fromEntries(kinds.map(({ id, schema }) => [id, z.array(schema)]));

/** The whole as one file. */
export const collection = z.strictObject({ ...frame, ...lists, vocabulary, graph });
