import * as z from 'zod';
import { contentFiles } from './files.ts';
import { schemaFile } from './schemaLine.ts';

/**
 * The JSON Schema of every kind of YAML file, by the name of its file. Editors that read YAML know
 * draft 7 best. What holds across fields is left to the check.
 */
export function jsonSchemas(): Map<string, z.core.JSONSchema.JSONSchema> {
  return new Map(
    contentFiles.flatMap((file) => {
      const name = schemaFile(file);
      if (!name || !file.schema) return [];
      return [[name, z.toJSONSchema(file.schema, { io: 'input', target: 'draft-7' })]];
    }),
  );
}
