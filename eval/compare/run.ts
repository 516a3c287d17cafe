import { join } from 'node:path';
import { openLibrary } from '../../src/library/openLibrary.ts';
import { searchRecords } from '../../src/library/records/searchRecords.ts';
import { settings } from '../../src/settings.ts';
import { type JudgedQuery, ownQueries } from '../judgedQuery.ts';
import { mean, measure } from '../measures.ts';
import type { Engine } from './engine.ts';
import { flexSearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { miniSearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ours } from './ours.ts';
import { pagefind } from './pagefind.ts';

/**
 * `npm run compare --prefix eval`: the same queries put to several engines that hold the same
 * records; prints nDCG@10 for each kind of query as a Markdown table.
 */
const root = join(import.meta.dirname, '..', '..');
const records = searchRecords(openLibrary(join(root, 'content'), settings().day));
const queries = ownQueries();
const kinds = [...new Set(queries.map(({ kind }) => kind))].filter((kind) => kind !== 'none');

async function ndcg({ ask }: Engine, { query, ui, relevant }: JudgedQuery): Promise<number> {
  return measure(await ask(query, ui), relevant).ndcg;
}

async function row(engine: Engine): Promise<string> {
  const values: string[] = [];
  for (const kind of kinds) {
    const asked = queries.filter((query) => query.kind === kind);
    const each: number[] = [];
    for (const query of asked) each.push(await ndcg(engine, query));
    values.push(mean(each).toFixed(2));
  }
  return `| ${engine.name} | ${values.join(' | ')} |`;
}

console.log(`| nDCG@10 | ${kinds.join(' | ')} |\n|---${'|---'.repeat(kinds.length)}|`);
console.log(await row(await ours(process.argv[2] ?? join(root, 'dist', 'search'))));
for (const make of [pagefind, miniSearch, flexSearch, orama, fuse]) {
  console.log(await row(await make(records)));
}
process.exit();
