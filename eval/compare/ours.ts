import { diskStore } from '../../src/search/index/diskStore.ts';
import { openIndex } from '../../src/search/index/openIndex.ts';
import { answerLine } from '../../src/search/rank/answerLine.ts';
import type { Engine } from './engine.ts';

/** Our own search on a built index. */
export async function ours(folder: string): Promise<Engine> {
  const index = await openIndex(diskStore(folder));
  return {
    name: 'ours',
    ask: async (query, ui) => (await answerLine(index, { id: '', query, ui }, 10)).results,
  };
}
