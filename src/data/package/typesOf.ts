import type { JsonSchema } from '../jsonSchemas.ts';

/**
 * The TypeScript declarations of JSON Schemas as this project makes them, each under its name, every
 * field with its description.
 * @throws where a schema says something that no type can
 */
export function typesOf(schemas: ReadonlyMap<string, JsonSchema>): string {
  const names = new Map([...schemas].map(([name, { $id }]) => [$id, name]));
  return [...schemas]
    .map(([name, schema]) => `export type ${name} = ${typeOf(schema, names, '')};\n`)
    .join('\n');
}

type Names = ReadonlyMap<string | undefined, string>;

function typeOf(schema: JsonSchema, names: Names, indent: string): string {
  const { $ref, anyOf, type } = schema;
  if ($ref !== undefined) return referred($ref, names);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (anyOf) return anyOf.map((each) => typeOf(each, names, indent)).join(' | ');
  if (type === 'array') return `${bracketed(typeOf(itemsOf(schema), names, indent))}[]`;
  if (type === 'object') return objectType(schema, names, indent);
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string' || type === 'boolean') return type;
  throw new Error(`no type for the schema ${JSON.stringify(schema).slice(0, 200)}`);
}

function referred(ref: string, names: Names): string {
  const name = names.get(ref);
  if (name === undefined) throw new Error(`no schema ${ref}`);
  return name;
}

function itemsOf({ items }: JsonSchema): JsonSchema {
  if (typeof items === 'object' && !Array.isArray(items)) return items;
  throw new Error('an array whose items have no one schema');
}

const bracketed = (type: string) =>
  / \| /.test(type) && !type.startsWith('{') ? `(${type})` : type;

function objectType(schema: JsonSchema, names: Names, indent: string): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  const inner = `${indent}  `;
  const fields = Object.entries(properties).map(([name, field]) => {
    const each = field as JsonSchema;
    const mark = required.includes(name) ? '' : '?';
    const about = each.description ? `${inner}/** ${each.description} */\n` : '';
    return `${about}${inner}${JSON.stringify(name)}${mark}: ${typeOf(each, names, inner)};\n`;
  });
  if (typeof additionalProperties === 'object') {
    fields.push(`${inner}[key: string]: ${typeOf(additionalProperties, names, inner)};\n`);
  }
  return `{\n${fields.join('')}${indent}}`;
}
