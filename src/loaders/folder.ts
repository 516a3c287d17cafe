import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in a folder, by name. */
export interface Inside {
  name: string;
  kind: 'file' | 'folder' | 'link';
}

/**
 * What stands in a folder, sorted by name, without what begins with a dot.
 * @param root the content folder
 * @param parts the way from it to the folder
 * @returns nothing where there is no such folder, or a file or a link of its name
 */
export function inside(root: string, ...parts: string[]): Inside[] {
  const path = join(root, ...parts);
  try {
    if (parts.length > 0 && lstatSync(path).isSymbolicLink()) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry): Inside => {
        const kind = entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : 'file';
        return { name: entry.name, kind };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

/** Whether reading failed because nothing of that path exists, or a file stands for a folder in it. */
export function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
