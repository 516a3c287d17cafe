import { join } from 'node:path';
import type { Language } from '../../src/law/language.ts';
import { buildIndex } from '../../src/search/build/buildIndex.ts';
import { diskStore } from '../../src/search/index/diskStore.ts';
import type { EverydayWord } from '../../src/search/index/everydayWords.ts';
import { indexFolder } from '../../src/search/index/layout.ts';
import { openIndex, type SearchIndex } from '../../src/search/index/openIndex.ts';
import { search } from '../../src/search/rank/search.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { collection } from './records.ts';

export async function builtFolder(
  records: readonly SearchRecord[] = collection,
  everydayWords: readonly EverydayWord[] = [],
): Promise<string> {
  const outDir = temporaryFolder('search');
  await buildIndex(records, { outDir, everydayWords });
  return join(outDir, indexFolder);
}

/** An index of the small collection, or of the records given. */
export async function builtIndex(...given: Parameters<typeof builtFolder>): Promise<SearchIndex> {
  return openIndex(diskStore(await builtFolder(...given)));
}

/** The keys found, each with its group, and whether any hit is exact. */
export async function found(index: SearchIndex, query: string, ui: Language = 'zh') {
  const { hits, exact } = await search(index, query, { ui });
  const keys = await Promise.all(hits.map(async ({ doc }) => (await index.page(doc, ui)).key));
  return { exact, keys, groups: hits.map(({ group }) => group) };
}
