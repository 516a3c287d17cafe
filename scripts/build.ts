import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { checkContent } from '../src/checks/checkContent.ts';
import { reportFindings } from '../src/checks/reportFindings.ts';
import { openLibrary } from '../src/library/openLibrary.ts';
import { searchRecords } from '../src/library/records/searchRecords.ts';
import { buildIndex } from '../src/search/build/buildIndex.ts';

/**
 * Builds the site with its search index into dist/. A finding, or any failure, leaves the last
 * dist/ as it was: the new one takes its place only when it is whole.
 */
const root = join(import.meta.dirname, '..');
const next = join(root, 'dist.next');
const dist = join(root, 'dist');

const library = openLibrary(join(root, 'content'));
const findings = checkContent(library);
if (findings.length > 0) {
  reportFindings(findings);
  console.error('\nNothing was built; dist/ is as it was.');
  process.exit(1);
}
rmSync(next, { recursive: true, force: true });
await build({ root, outDir: next, logLevel: 'warn' });
const records = searchRecords(library);
const everydayWords = library.collection.everydayWords?.data.entries ?? [];
await buildIndex(records, { outDir: next, everydayWords });
rmSync(dist, { recursive: true, force: true });
renameSync(next, dist);
console.log(`dist/ is built for ${library.day}: ${records.length} entries in the search index.`);
