import { styleText } from 'node:util';
import { outcome } from '../src/client/search/outcome.ts';
import { searchStrings } from '../src/i18n/search.ts';
import type { Language } from '../src/law/language.ts';
import { diskStore } from '../src/search/index/diskStore.ts';
import { openIndex, type SearchIndex } from '../src/search/index/openIndex.ts';
import { IndexUnavailable } from '../src/search/index/store.ts';
import { answerLine, type QueryLine } from '../src/search/rank/answerLine.ts';
import { markedWords, namesOfLaws, present, type Result } from '../src/search/rank/present.ts';
import { search } from '../src/search/rank/search.ts';
import { readOptions } from './authoring/readOptions.ts';
import { fail, givenLanguage, givenText, say } from './terminal.ts';

const usage = `Usage: npm run search -- [--ui zh|en] [--limit N] [--json] "query"
       npm run search -- [--ui zh|en] [--limit N] --batch FILE

Searches the built site (dist/search). --limit 0 shows all results. A query in quotation marks
gets exact hits only. FILE holds a line {"id","query","ui"} for each query; --ui holds for the
lines that name none. The answers are lines {"id","results","exact"}.`;

function limitOf(limit: string): number {
  if (/^\d{1,6}$/.test(limit)) return Number(limit);
  fail(`--limit ${limit}: give a number; 0 for all`);
}

function readLine(line: string, place: string, otherwise: Language): QueryLine {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== 'object' || read === null) throw new Error(`${line} is no query`);
    const { id, query, ui = otherwise } = read as Partial<QueryLine>;
    if (typeof query !== 'string') throw new Error('no "query"');
    if (ui !== 'zh' && ui !== 'en') throw new Error(`"ui" is ${JSON.stringify(ui)}, not zh or en`);
    return { id: id as string, query, ui };
  } catch (error) {
    fail(`${place}: ${(error as Error).message}; a line is {"id","query","ui"}`);
  }
}

async function runBatch(index: SearchIndex, file: string, limit: number, ui: Language) {
  const text = await givenText(file);
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const answer = await answerLine(index, readLine(line, `${file}:${i + 1}`, ui), limit);
    say(JSON.stringify(answer));
  }
}

function print({ group, label, title, address, passage, other }: Result): void {
  const text = (other ?? passage).pieces
    .map(({ marked, text }) =>
      // Heeds NO_COLOR, and that the answer may go into a file.
      marked ? styleText('bold', text, { stream: process.stdout }) : text,
    )
    .join('');
  say(`[${group}] ${label ? `${label}  ` : ''}${title}\n  ${text}\n  /${address}\n`);
}

async function runOne(
  index: SearchIndex,
  query: string,
  ui: Language,
  limit: number,
  json: boolean,
) {
  const { hits, exact, readAs, analysis } = await search(index, query, { ui, proven: limit });
  const shown = limit === 0 ? hits : hits.slice(0, limit);
  const words = markedWords(analysis);
  const results = await Promise.all(shown.map((hit) => present(index, hit, words, ui)));
  const { told, asksExact, decidedBy } = analysis;
  const lawNames = await namesOfLaws(index, told, ui);
  const total = hits.length;
  const facts = { query, exact, asksExact, readAs, decidedBy, told, total };
  const answer = { ...facts, lawNames, incomplete: false };
  const said = outcome(answer, { strings: searchStrings[ui], ui });
  if (json) {
    say(JSON.stringify({ ...facts, said, results }, null, 2));
    return;
  }
  if (said !== '') say(`${said}\n`);
  let group = '';
  for (const result of results) {
    if (result.group !== group) say(`${searchStrings[ui].groups[result.group]}\n`);
    group = result.group;
    print(result);
  }
}

const { values, positionals } = readOptions(usage, {
  allowPositionals: true,
  options: {
    ui: { type: 'string', default: 'zh' },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    batch: { type: 'string' },
    index: { type: 'string', default: new URL('../dist/search', import.meta.url).pathname },
  },
});
const query = positionals.join(' ');
if (values.batch === undefined && positionals.length === 0) fail(usage);
try {
  const limit = limitOf(values.limit);
  const ui = givenLanguage(values.ui);
  const index = await openIndex(diskStore(values.index));
  if (values.batch !== undefined) await runBatch(index, values.batch, limit, ui);
  else await runOne(index, query, ui, limit, values.json);
} catch (error) {
  if (error instanceof IndexUnavailable) fail(error.message);
  throw error;
}
