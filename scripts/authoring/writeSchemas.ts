import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { jsonSchemas } from '../../src/content-model/files/jsonSchemas.ts';
import { schemaFolder, schemaLine } from '../../src/content-model/files/schemaLine.ts';

const anySchemaLine = /^# yaml-language-server:.*\n/;

/**
 * Writes the JSON Schemas into the content folder, and the line that names its schema to the top
 * of every YAML file.
 * @param root Absolute path of the content folder.
 * @returns the files that were not yet so, below the folder, with forward slashes
 */
export function writeSchemas(root: string): string[] {
  const schemas = new Map(
    [...jsonSchemas()].map(([name, schema]) => [
      `${schemaFolder}/${name}`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
  const others = filesIn(root, schemaFolder).filter((file) => !schemas.has(file));
  for (const file of others) rmSync(join(root, file));
  const withLines = filesIn(root, '.').flatMap((file): [string, string][] => {
    const line = schemaLine(file);
    if (!line) return [];
    return [[file, line + readFileSync(join(root, file), 'utf8').replace(anySchemaLine, '')]];
  });
  mkdirSync(join(root, schemaFolder), { recursive: true });
  const changed = [...schemas, ...withLines].filter(([file, text]) =>
    write(join(root, file), text),
  );
  return [...others, ...changed.map(([file]) => file)];
}

function filesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** Whether there was anything to write. */
function write(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  writeFileSync(path, text);
  return true;
}
