import { type ContentFile, contentFileAt } from './files.ts';

/** Folder below content/ with the JSON Schemas, for editors. */
export const schemaFolder = '.schemas';

/** The name of a YAML file's JSON Schema; undefined for other files. */
export function schemaFile({ path }: ContentFile): string | undefined {
  const name = /([\w-]+)>?\.yaml$/.exec(path)?.[1];
  return name && `${name}.schema.json`;
}

/**
 * The first line of a YAML file, by which editors find its JSON Schema.
 * @param path Below the content folder, with forward slashes.
 * @returns undefined for a file that has no JSON Schema
 */
export function schemaLine(path: string): string | undefined {
  const found = contentFileAt(path);
  const name = found && schemaFile(found.file);
  if (!name) return undefined;
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up || './'}${schemaFolder}/${name}\n`;
}
