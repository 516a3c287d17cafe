import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../src/law/language.ts';
import { diskStore } from '../src/search/index/diskStore.ts';
import { openIndex, type SearchIndex } from '../src/search/index/openIndex.ts';
import { IndexUnavailable } from '../src/search/index/store.ts';
import { answerLine, type QueryLine } from '../src/search/rank/answerLine.ts';
import { markedWords, present, type Result } from '../src/search/rank/present.ts';
import { search } from '../src/search/rank/search.ts';

const usage = `Usage: npm run search -- [--ui zh|en] [--limit N] [--json] "query"
       npm run search -- [--limit N] --batch FILE

Searches the built site (dist/search). --limit 0 shows all results. A query in quotation marks
gets exact hits only. FILE holds a line {"id","query","ui"} for each query; the answers are lines
{"id","results","exact"}.`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ui: { type: 'string', default: 'zh' },
        limit: { type: 'string', default: '10' },
        json: { type: 'boolean', default: false },
        batch: { type: 'string' },
        index: { type: 'string', default: new URL('../dist/search', import.meta.url).pathname },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    fail(`${(error as Error).message}\n\n${usage}`);
  }
}

function languageOf(ui: string): Language {
  if (ui === 'zh' || ui === 'en') return ui;
  fail(`--ui ${ui}: give zh or en`);
}

function limitOf(limit: string): number {
  if (/^\d{1,6}$/.test(limit)) return Number(limit);
  fail(`--limit ${limit}: give a number; 0 for all`);
}

function readLine(line: string, number: number, file: string): QueryLine {
  try {
    const { id, query, ui } = JSON.parse(line);
    if (typeof query !== 'string') throw new Error('no "query"');
    return { id, query, ui: ui === 'en' ? 'en' : 'zh' };
  } catch (error) {
    fail(`${file}:${number}: ${(error as Error).message}; a line is {"id","query","ui"}`);
  }
}

async function runBatch(index: SearchIndex, file: string, limit: number): Promise<void> {
  // npm runs scripts in the project's folder; the path was given in the reader's.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  const text = await readFile(path, 'utf8').catch(() => fail(`${path}: cannot be read`));
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const answer = await answerLine(index, readLine(line, i + 1, file), limit);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

function print({ group, label, title, address, passage, other }: Result): void {
  const text = (other ?? passage).pieces
    .map((piece) =>
      piece.marked && process.stdout.isTTY ? `\x1b[1m${piece.text}\x1b[22m` : piece.text,
    )
    .join('');
  console.log(`[${group}] ${label ? `${label}  ` : ''}${title}\n  ${text}\n  /${address}\n`);
}

async function runOne(
  index: SearchIndex,
  query: string,
  ui: Language,
  limit: number,
  json: boolean,
) {
  const answer = await search(index, query, { ui, proven: limit });
  const hits = limit === 0 ? answer.hits : answer.hits.slice(0, limit);
  const words = markedWords(answer.analysis);
  const results = await Promise.all(hits.map((hit) => present(index, hit, words, ui)));
  if (json) {
    const total = answer.hits.length;
    console.log(
      JSON.stringify(
        { query, readAs: answer.readAs, exact: answer.exact, total, results },
        null,
        2,
      ),
    );
    return;
  }
  if (answer.readAs !== undefined) console.log(`Searched for ${answer.readAs}.\n`);
  const [other] = answer.analysis.others;
  if (other !== undefined) console.log(`The collection does not carry the ${other}.\n`);
  if (!answer.exact) console.log('Nothing matches exactly.\n');
  for (const result of results) print(result);
}

const { values, positionals } = readArguments();
const query = positionals.join(' ');
if (values.help || (values.batch === undefined && positionals.length === 0)) fail(usage);
try {
  const index = await openIndex(diskStore(values.index));
  const limit = limitOf(values.limit);
  if (values.batch !== undefined) await runBatch(index, values.batch, limit);
  else await runOne(index, query, languageOf(values.ui), limit, values.json);
} catch (error) {
  if (error instanceof IndexUnavailable) fail(error.message);
  throw error;
}
