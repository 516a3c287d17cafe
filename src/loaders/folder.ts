import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names in a folder, sorted, without those that begin with a dot.
 * @returns none where there is no such folder
 */
export function namesIn(...parts: string[]): string[] {
  try {
    return readdirSync(join(...parts))
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
