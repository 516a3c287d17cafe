import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names in a folder, sorted, without those that begin with a dot.
 * @returns none where there is no such folder, or a file of its name
 */
export function namesIn(...parts: string[]): string[] {
  try {
    return readdirSync(join(...parts))
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

/** Whether reading failed because nothing of that path exists, or a file stands for a folder in it. */
export function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
