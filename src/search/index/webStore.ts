import { manifestFile } from './layout.ts';
import { type IndexStore, IndexUnavailable } from './store.ts';

/** After how many milliseconds a file is given up. */
const patience = 15_000;

/**
 * The index on the site's own server. Only files of the index are asked for; the query itself
 * never leaves the device.
 *
 * @param base The address of the folder with the manifest, with a slash at its end.
 */
export function webStore(base: URL, fetchFile: typeof fetch = fetch): IndexStore {
  return {
    async read(path) {
      try {
        // A new edition must be seen at once; the files of an edition never change.
        const cache = path === manifestFile ? 'no-cache' : 'default';
        const signal = AbortSignal.timeout(patience);
        const options = { cache, credentials: 'same-origin', signal } as const;
        const answer = await fetchFile(new URL(path, base), options);
        if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
        throw new Error(`${answer.status}`);
      } catch (cause) {
        throw new IndexUnavailable(`the search file ${path} could not be loaded`, { cause });
      }
    },
  };
}
