import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { contentFileAt } from '../../src/content-model/files/files.ts';
import { jsonSchemas } from '../../src/content-model/files/jsonSchemas.ts';
import { schemaFile, schemaFolder, schemaLine } from '../../src/content-model/files/schemaLine.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const read = (file: string) => readFileSync(join(content, file), 'utf8');
const schemas = jsonSchemas();

const yamlFiles = (readdirSync(content, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.yaml'))
  .sort();

describe('the JSON Schemas for editors', () => {
  it('in content/.schemas are those that the schemas give (npm run schemas)', () => {
    expect(readdirSync(join(content, schemaFolder)).sort()).toEqual([...schemas.keys()].sort());
    for (const [name, schema] of schemas) {
      expect(JSON.parse(read(`${schemaFolder}/${name}`)), name).toEqual(schema);
    }
  });

  it('are named by the first line of every YAML file (npm run schemas)', () => {
    const without = yamlFiles.filter((file) => !read(file).startsWith(schemaLine(file) ?? '?'));
    expect(without).toEqual([]);
  });

  it('lie where that line says', () => {
    for (const file of yamlFiles) {
      const [, path = '?'] = /\$schema=(.*)\n/.exec(schemaLine(file) as string) ?? [];
      expect(() => readFileSync(join(content, dirname(file), path)), file).not.toThrow();
    }
  });

  it('accept every file of the content', () => {
    const readers = new Map([...schemas].map(([name, schema]) => [name, z.fromJSONSchema(schema)]));
    const refused = yamlFiles.filter((file) => {
      const kind = contentFileAt(file)?.file;
      const reader = kind && readers.get(schemaFile(kind) as string);
      return !reader?.safeParse(parse(read(file))).success;
    });
    expect(yamlFiles.length).toBeGreaterThan(200);
    expect(refused).toEqual([]);
  });

  it('explain the fields, and refuse those that nobody knows', () => {
    expect(schemas.get('faq.schema.json')).toMatchObject({
      properties: { order: { description: 'Place in the list of questions.' } },
      additionalProperties: false,
      required: ['order', 'places', 'aims', 'certainty', 'reviewed', 'topics', 'basis', 'road'],
    });
  });
});
