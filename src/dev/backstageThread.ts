import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../checks/checkContent.ts';
import { openLibrary } from '../library/openLibrary.ts';
import { searchRecords } from '../library/records/searchRecords.ts';
import { ParsedFiles } from '../loaders/ParsedFiles.ts';
import { buildIndex } from '../search/build/buildIndex.ts';
import type { Answer, Stage, Task } from './Backstage.ts';

/** The other side of `Backstage`: does one task after the other. */
const { root, day } = workerData as Stage;
const parsed = new ParsedFiles();
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (task: Task) => {
  last = last.then(async () => parentPort?.postMessage(await answer(task)));
});

async function answer(task: Task): Promise<Answer> {
  try {
    const library = openLibrary(root, day, parsed);
    if ('check' in task) return { findings: checkContent(library) };
    await buildIndex(searchRecords(library), {
      outDir: task.searchIn,
      everydayWords: library.everydayWords,
    });
    return { findings: [] };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
