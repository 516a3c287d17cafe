import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '../record.ts';
import type { Files, IndexOptions } from './buildIndex.ts';

/** What the thread makes an index of. */
export interface IndexTask extends IndexOptions {
  records: readonly SearchRecord[];
}

/** An index that is being made while something else is done. */
export interface IndexAtWork {
  /** See `indexFiles`. Rejects with what went wrong in the thread. */
  files: Promise<Files>;
  /** The process may end before it is made. */
  unref(): void;
}

/** Begins to make the search index of the site, in a thread of its own. */
export function startIndex(task: IndexTask): IndexAtWork {
  const worker = new Worker(new URL('indexThread.ts', import.meta.url), { workerData: task });
  const files = once(worker, 'message').then(([made]) => made as Files);
  // A failure is told to whoever waits for the index.
  files.catch(() => undefined);
  return { files, unref: () => worker.unref() };
}
