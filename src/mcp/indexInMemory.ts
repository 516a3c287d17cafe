import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Library } from '../library/Library.ts';
import { searchRecords } from '../library/records/searchRecords.ts';
import { memoryStore } from '../search/index/memoryStore.ts';
import { openIndex, type SearchIndex } from '../search/index/openIndex.ts';
import type { IndexTask } from './indexThread.ts';

/**
 * Makes the search index of a library in memory. A thread does it, so that meanwhile the server
 * answers whatever asks no search.
 */
export async function indexInMemory(library: Library): Promise<SearchIndex> {
  const workerData: IndexTask = {
    records: searchRecords(library),
    options: { everydayWords: library.everydayWords },
  };
  const worker = new Worker(new URL('indexThread.ts', import.meta.url), { workerData });
  const made = once(worker, 'message');
  // A server whose client has left waits for no index.
  worker.unref();
  const [files] = (await made) as [ReadonlyMap<string, Uint8Array>];
  const index = await openIndex(memoryStore(files));
  index.warm();
  return index;
}
