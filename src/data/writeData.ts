import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Library } from '../library/Library.ts';
import { Addresses } from './Addresses.ts';
import { dataFiles } from './dataFiles.ts';
import type { Edition } from './edition.ts';
import type { File } from './file.ts';
import { llms, llmsFull } from './llms.ts';
import { dataPackage } from './package/dataPackage.ts';
import { allRecords } from './records/allRecords.ts';
import { manifestOf } from './records/manifest.ts';
import { twins } from './twins/twins.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.xml': 'application/akn+xml',
};

/** Writes the data and its manifest into a folder. */
export function writeData(
  library: Library,
  edition: Edition,
  folder: string,
  records = allRecords(library, new Addresses(edition)),
): void {
  const files = dataFiles(library, edition, records);
  writeFiles(folder, files);
  const manifest = manifestOf(library, edition, records, files.map(described));
  writeFiles(folder, [{ path: 'manifest.json', body: `${JSON.stringify(manifest, null, 1)}\n` }]);
}

function described({ path, body }: File) {
  return {
    path,
    mediaType: mediaTypes[extname(path)] ?? 'text/plain',
    bytes: Buffer.byteLength(body),
    sha256: createHash('sha256').update(body).digest('hex'),
  };
}

/**
 * Writes what programs read beside the pages: the data below `data/`, every page as
 * Markdown, and what a language model is told of both.
 * @param folder the built site
 */
export function writeForPrograms(library: Library, edition: Edition, folder: string): void {
  const records = allRecords(library, new Addresses(edition));
  writeData(library, edition, join(folder, 'data'), records);
  const pages = twins(library, edition);
  writeFiles(folder, [
    ...pages,
    llms(library, edition),
    llmsFull(library, edition, records, pages),
  ]);
}

/**
 * Writes the data into a folder as a package.
 * @param licence the text of LICENSE-CONTENT
 */
export function writePackage(
  library: Library,
  edition: Edition,
  folder: string,
  licence: string,
): void {
  writeData(library, edition, folder);
  writeFiles(folder, dataPackage(edition, licence));
}

/** Writes files into a folder, which is made where it is not there. */
export function writeFiles(folder: string, files: readonly File[]): void {
  const made = new Set<string>();
  for (const { path, body } of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, body);
  }
}
