import { contentFileAt } from '../files/files.ts';
import { schemaLine } from '../files/schemaLine.ts';

/** What an example leaves open besides its marks; each has a value that stands for any other. */
export interface ExampleValues {
  order?: number;
  /** A calendar day, `YYYY-MM-DD`; of a file in the folder of a version, that of the folder. */
  day?: string;
  /** Checksum of the official text. */
  sha256?: string;
}

/**
 * The text of a new file: what its schema accepts, with marks (`fillIn`) where its author writes.
 * @param path Below the content folder, with forward slashes.
 * @returns undefined where no such file belongs into the content folder
 */
export function exampleAt(path: string, values: ExampleValues = {}): string | undefined {
  const found = contentFileAt(path);
  if (!found) return undefined;
  const { order = 1, sha256 = '0'.repeat(64) } = values;
  const day = found.parts.day ?? values.day ?? '2021-08-01';
  const text = found.file.example
    .replaceAll('{order}', String(order))
    .replaceAll('{day}', day)
    .replaceAll('{year}', day.slice(0, 4))
    .replaceAll('{sha256}', sha256);
  return `${schemaLine(path) ?? ''}${text}`;
}
