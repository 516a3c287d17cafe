import { parentPort, workerData } from 'node:worker_threads';
import { type IndexOptions, indexFiles } from '../search/build/buildIndex.ts';
import type { SearchRecord } from '../search/record.ts';

/** What the thread makes an index of. */
export interface IndexTask {
  records: readonly SearchRecord[];
  options: IndexOptions;
}

const { records, options } = workerData as IndexTask;
const { files } = await indexFiles(records, options);
parentPort?.postMessage(files);
