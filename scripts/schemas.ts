import { join } from 'node:path';
import { readOptions } from './authoring/readOptions.ts';
import { writeSchemas } from './authoring/writeSchemas.ts';

const usage = `Usage: npm run schemas

Writes content/.schemas/, the JSON Schemas by which editors check and explain YAML files while they
are written, and puts the line that names its schema at the top of every YAML file that lacks it.`;

readOptions(usage, { options: {} });
const changed = writeSchemas(join(import.meta.dirname, '..', 'content'));
for (const file of changed) console.log(`content/${file}`);
console.log(
  changed.length === 0 ? 'All schemas are as they should be.' : `${changed.length} files changed.`,
);
