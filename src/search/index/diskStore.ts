import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type IndexStore, IndexUnavailable } from './store.ts';

/** The index in a folder, for the terminal and for tests. */
export function diskStore(folder: string): IndexStore {
  return {
    async read(path) {
      try {
        return await readFile(join(folder, path));
      } catch (cause) {
        throw new IndexUnavailable(
          `${join(folder, path)} cannot be read; build the site first: npm run build`,
          { cause },
        );
      }
    },
  };
}
