import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/**
 * Makes an empty folder, which is removed when all tests are over.
 * @param name what it is for, as the folder's name says: `search`
 */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(inject('temporary'), `${name}-`));
}
