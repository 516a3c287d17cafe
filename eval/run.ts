import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diskStore } from '../src/search/index/diskStore.ts';
import { openIndex } from '../src/search/index/openIndex.ts';
import { answerLine } from '../src/search/rank/answerLine.ts';
import { coldBytes, median, scriptBytes } from './bytes.ts';
import { keptAside, ownFiles, readQueries } from './judgedQuery.ts';
import { literal } from './literal.ts';
import { measure } from './measures.ts';
import { table, worst } from './report.ts';
import { traditional } from './traditional.ts';

/**
 * `npm run eval [-- FILE…]`: runs judged queries against the built index and prints how well they
 * are answered. `npm run eval -- --literal 5000 --seed 1` compares exact hits on random phrases
 * with plain containment; `--bytes` tells what a query costs over the wire; `--traditional` whether
 * the queries find the same in traditional script.
 */
const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    index: { type: 'string', default: join(root, 'dist', 'search') },
    literal: { type: 'string' },
    seed: { type: 'string', default: '1' },
    bytes: { type: 'boolean', default: false },
    traditional: { type: 'boolean', default: false },
    worst: { type: 'string', default: '10' },
  },
});
const files = positionals.length > 0 ? positionals : ownFiles;
const index = await openIndex(diskStore(values.index));

if (values.literal !== undefined) {
  console.log(await literal(index, Number(values.literal), Number(values.seed)));
} else if (values.traditional) {
  console.log(await traditional(index, files.flatMap(readQueries)));
} else if (values.bytes) {
  const queries = files.flatMap(readQueries);
  const scripts = scriptBytes(join(values.index, '..'));
  const costs = (await coldBytes(values.index, queries)).map((cost) => cost + scripts);
  console.log(
    `scripts ${scripts}, cold query: median ${median(costs)}, largest ${Math.max(...costs)} bytes`,
  );
} else {
  for (const file of files) {
    const judged = [];
    for (const query of readQueries(file)) {
      const { results, exact } = await answerLine(index, query, 10);
      judged.push({ query, results, exact, ...measure(results, query.relevant) });
    }
    // What is kept aside stays unread: its queries are shown only where its file is asked for.
    const shown = positionals.length > 0 || !keptAside(file) ? Number(values.worst) : 0;
    console.log(`${file}\n\n${table(judged)}\n\n${worst(judged, shown)}\n`);
  }
}
