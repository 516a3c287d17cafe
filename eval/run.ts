import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerLine } from '../src/search/engine/answerLine.ts';
import { diskStore } from '../src/search/engine/diskStore.ts';
import { openIndex } from '../src/search/engine/openIndex.ts';
import { readQueries } from './judgedQuery.ts';
import { literal } from './literal.ts';
import { measure } from './measures.ts';
import { table, worst } from './report.ts';

/**
 * `npm run eval [-- FILE…]`: runs judged queries against the built index and prints how well they
 * are answered. `npm run eval -- --literal 5000 --seed 1` compares exact hits on random phrases
 * with plain containment.
 */
const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    index: { type: 'string', default: join(root, 'dist', 'search') },
    literal: { type: 'string' },
    seed: { type: 'string', default: '1' },
    worst: { type: 'string', default: '10' },
  },
});
const index = await openIndex(diskStore(values.index));

if (values.literal !== undefined) {
  console.log(await literal(index, Number(values.literal), Number(values.seed)));
} else {
  const own = ['tuned', 'held'].map((name) => join(root, 'eval', 'queries', `${name}.jsonl`));
  for (const file of positionals.length > 0 ? positionals : own) {
    const judged = [];
    for (const query of readQueries(file)) {
      const { results, exact } = await answerLine(index, query, 10);
      judged.push({ query, results, exact, ...measure(results, query.relevant) });
    }
    console.log(`${file}\n\n${table(judged)}\n\n${worst(judged, Number(values.worst))}\n`);
  }
}
