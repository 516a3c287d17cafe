import { type IndexStore, IndexUnavailable } from './store.ts';

/** The index as it was made, for whoever makes it and asks it in one process. */
export function memoryStore(files: ReadonlyMap<string, Uint8Array>): IndexStore {
  return {
    async read(path) {
      const bytes = files.get(path);
      if (!bytes) throw new IndexUnavailable(`the index made in memory has no file ${path}`);
      return bytes;
    },
  };
}
