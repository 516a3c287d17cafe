import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Library } from '../library/Library.ts';
import { dataFiles } from './dataFiles.ts';
import type { Edition } from './edition.ts';
import type { File } from './file.ts';
import { manifestOf } from './records/manifest.ts';
import { twins } from './twins/twins.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.xml': 'application/akn+xml',
};

/** Writes the data and its manifest into a folder. */
export function writeData(library: Library, edition: Edition, folder: string): void {
  const files = dataFiles(library, edition);
  writeFiles(folder, files);
  const manifest = manifestOf(library, edition, files.map(described));
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
 * Writes what programs read beside the pages: the data below `data/`, and every page as Markdown.
 * @param folder the built site
 */
export function writeForPrograms(library: Library, edition: Edition, folder: string): void {
  writeData(library, edition, join(folder, 'data'));
  writeFiles(folder, twins(library, edition));
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
