import * as z from 'zod';
import type { Addresses } from './Addresses.ts';
import { collection } from './records/collection.ts';
import { graph } from './records/graph.ts';
import { schemaPath } from './records/kind.ts';
import { kinds } from './records/kinds.ts';
import { manifest } from './records/manifest.ts';
import { vocabulary } from './records/vocabulary.ts';

/** Every type of the data with the name by which its schema goes. */
export const dataTypes: { name: string; schema: z.ZodType }[] = [
  ...kinds,
  { name: 'Graph', schema: graph },
  { name: 'Vocabulary', schema: vocabulary },
  { name: 'Collection', schema: collection },
  { name: 'Manifest', schema: manifest },
];

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema, draft 2020-12, of every type by its name. A type that holds another refers to
 * its schema.
 */
export function jsonSchemas(addresses: Addresses): Map<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const { name, schema } of dataTypes) registry.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    io: 'output',
    uri: (name) => addresses.file(`data/${schemaPath(name)}`),
  });
  return new Map(Object.entries(schemas));
}
