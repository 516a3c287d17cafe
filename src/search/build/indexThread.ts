import { parentPort, workerData } from 'node:worker_threads';
import { indexFiles } from './buildIndex.ts';
import type { IndexTask } from './startIndex.ts';

/** The other side of `startIndex`. */
const { records, everydayWords } = workerData as IndexTask;
const { files } = await indexFiles(records, { everydayWords });
parentPort?.postMessage(files);
