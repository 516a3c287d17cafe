import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

// Said once for each file of tests that uses it, when the file is read.
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/**
 * Makes an empty folder, which is removed when the tests of the file are over.
 * @param name what it is for, as the folder's name says: `search`
 */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `facelaw-${name}-`));
  made.push(folder);
  return folder;
}
