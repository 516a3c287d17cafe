import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { staticImports } from '../src/delivery/staticImports.ts';
import { diskStore } from '../src/search/index/diskStore.ts';
import { openIndex } from '../src/search/index/openIndex.ts';
import type { IndexStore } from '../src/search/index/store.ts';
import { markedWords, present } from '../src/search/rank/present.ts';
import { search } from '../src/search/rank/search.ts';
import type { JudgedQuery } from './judgedQuery.ts';

const shown = 10;
const zipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 6 }).length;

/** Counts what a browser would fetch: JSON as a host would compress it, the rest as it lies. */
function counting(store: IndexStore): { store: IndexStore; sizes: Map<string, number> } {
  const sizes = new Map<string, number>();
  const read = async (path: string) => {
    const bytes = await store.read(path);
    sizes.set(path, path.endsWith('.json') ? zipped(bytes) : bytes.length);
    return bytes;
  };
  return { store: { read }, sizes };
}

/** The compressed scripts of the search page, with all that they import. */
export function scriptBytes(dist: string): number {
  const page = join(dist, 'zh', 'search', 'index.html');
  if (!existsSync(page)) return 0;
  const base =
    /<link rel="icon"[^>]*href="([^"]*)icon\.svg"/.exec(readFileSync(page, 'utf8'))?.[1] ?? '/';
  const scripts = readFileSync(page, 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g);
  const paths = [...scripts].map(([, src = '']) => src.slice(base.length));
  const files = staticImports(dist, paths).map((path) => readFileSync(join(dist, path)));
  return files.reduce((sum, file) => sum + zipped(file), 0);
}

/** The bytes that each query costs a reader whose browser has nothing yet, up to ten results. */
export async function coldBytes(
  folder: string,
  queries: readonly JudgedQuery[],
): Promise<number[]> {
  const costs: number[] = [];
  // One after the other: each opens an index of its own, and many of a large one fill the memory.
  for (const { query, ui } of queries) {
    const { store, sizes } = counting(diskStore(folder));
    const index = await openIndex(store);
    const { hits, analysis } = await search(index, query, { ui, proven: shown });
    const words = markedWords(analysis);
    await Promise.all(hits.slice(0, shown).map((hit) => present(index, hit, words, ui)));
    costs.push([...sizes.values()].reduce((sum, size) => sum + size, 0));
  }
  return costs;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
