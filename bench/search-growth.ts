import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldBytes, median } from '../eval/bytes.ts';
import { ownQueries } from '../eval/judgedQuery.ts';
import { openLibrary } from '../src/library/openLibrary.ts';
import { searchRecords } from '../src/library/records/searchRecords.ts';
import { buildIndex } from '../src/search/build/buildIndex.ts';
import { indexFolder } from '../src/search/index/layout.ts';
import { settings } from '../src/settings.ts';
import { manyProvisions } from './manyProvisions.ts';

/**
 * What a cold query costs today and with 20,000 provisions, scripts not counted, which are the
 * same: `node bench/search-growth.ts [provisions]`.
 */
const root = join(import.meta.dirname, '..');
const library = openLibrary(join(root, 'content'), settings().day);
const records = searchRecords(library);
const { everydayWords } = library;
const queries = ownQueries();

async function costOf(collection: typeof records): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), 'facelaw-growth-'));
  const started = performance.now();
  const { documents, files, bytes } = await buildIndex(collection, { outDir, everydayWords });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const cost = median(await coldBytes(join(outDir, indexFolder), queries));
  console.log(
    `${documents} records: ${files} files, ${bytes} bytes, built in ${seconds} s; a cold query ${cost} bytes`,
  );
  rmSync(outDir, { recursive: true });
  return cost;
}

const today = await costOf(records);
const grown = await costOf(manyProvisions(records, Number(process.argv[2] ?? 20_000)));
console.log(`growth: ${(grown / today).toFixed(2)} times`);
