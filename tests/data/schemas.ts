import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Addresses } from '../../src/data/Addresses.ts';
import { jsonSchemas } from '../../src/data/jsonSchemas.ts';

/** What a JSON Schema, by its address, finds wrong with a file that names it. */
export function schemaErrors(addresses: Addresses): (value: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  for (const schema of jsonSchemas(addresses).values()) ajv.addSchema(schema);
  return (value) => {
    const { $schema } = value as { $schema: string };
    const validate = ajv.getSchema($schema);
    if (!validate) return [`no schema ${$schema}`];
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
