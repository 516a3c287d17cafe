import type { Library } from '../library/Library.ts';
import { searchRecords } from '../library/records/searchRecords.ts';
import { startIndex } from '../search/build/startIndex.ts';
import { memoryStore } from '../search/index/memoryStore.ts';
import { openIndex, type SearchIndex } from '../search/index/openIndex.ts';

/**
 * Makes the search index of a library in memory. A thread does it, so that meanwhile the server
 * answers whatever asks no search.
 */
export async function indexInMemory(library: Library): Promise<SearchIndex> {
  const { everydayWords } = library;
  const atWork = startIndex({ records: searchRecords(library), everydayWords });
  // A server whose client has left waits for no index.
  atWork.unref();
  const index = await openIndex(memoryStore(await atWork.files));
  index.warm();
  return index;
}
