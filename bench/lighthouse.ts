import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from '../eval/bytes.ts';
import { openLibrary } from '../src/library/openLibrary.ts';
import { settings } from '../src/settings.ts';
import { kinds } from '../tests/browser/kinds.ts';
import { startBrowser } from '../tests/browser/startBrowser.ts';
import { installPackages } from './installPackages.ts';
import { slowServer } from './phone/slowServer.ts';
import { starlightSite } from './phone/starlightSite.ts';

/**
 * `npm run bench:lighthouse -- [--keep] [--runs 3]`: Lighthouse's marks, on its own slow phone, for
 * the largest page of every kind and for the search with a query; then the first and the largest
 * paint of an article beside a site of the same content by Starlight as it is shipped, by turns in
 * one run. Its packages are those of this folder, installed when first needed. `--keep` takes the
 * Starlight site of the last run. Ends with 1 where a mark falls short.
 */
const root = join(import.meta.dirname, '..');
const port = 9333;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const queries = [
  'zh/search/#q=小区只能刷脸进门',
  'en/search/#q=my building only lets me in by face',
];
const article = 'laws/frt-provisions/10';
const paints = ['first-contentful-paint', 'largest-contentful-paint'] as const;
/** How long the paints of an article may take beside Starlight's. */
const most = 0.9;

const { values } = parseArgs({
  options: {
    keep: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
  },
});

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue: number; displayValue: string; score: number | null }>;
}

installPackages();
const lighthouse = join(import.meta.dirname, 'node_modules', 'lighthouse', 'core', 'index.js');
const { default: audit } = await import(pathToFileURL(lighthouse).href);
const read = async (address: string, onlyCategories: readonly string[]): Promise<Report> =>
  (await audit(address, { port, onlyCategories })).lhr;

/** Marks from 0 to 100 by category, with what costs them. */
async function marks(address: string): Promise<{ marks: number[]; why: string[] }> {
  const { categories: found, audits } = await read(address, categories);
  const marks = categories.map((id) => Math.round((found[id]?.score ?? 0) * 100));
  const why = Object.entries(audits)
    .filter(([, { score }]) => score !== null && score < 0.9)
    .map(([id, { displayValue }]) => (displayValue ? `${id} ${displayValue}` : id));
  return { marks, why };
}

/** The paints of a page in milliseconds, the median of some runs by turns with another. */
async function paintsOf(addresses: Record<string, string>): Promise<void> {
  const times = new Map<string, number[]>();
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [name, address] of Object.entries(addresses)) {
      const { audits } = await read(address, ['performance']);
      for (const paint of paints) {
        const key = `${name} ${paint}`;
        times.set(key, [...(times.get(key) ?? []), audits[paint]?.numericValue ?? Number.NaN]);
      }
    }
  }
  const [here = '', there = ''] = Object.keys(addresses);
  for (const paint of paints) {
    const [own, theirs] = [here, there].map((name) => median(times.get(`${name} ${paint}`) ?? []));
    const ratio = (own as number) / (theirs as number);
    console.log(
      `${paint} of an article: ${here} ${own?.toFixed(0)} ms, ${there} ${theirs?.toFixed(0)} ms; ${ratio.toFixed(2)} times (bar ${most})`,
    );
    if (!(ratio <= most)) process.exitCode = 1;
  }
}

const library = openLibrary(join(root, 'content'), settings().day);
const here = await slowServer(join(root, 'dist'), 'HTTP/1.1', false);
const there = await slowServer(starlightSite(library, values.keep), 'HTTP/1.1', false);
const browser = await startBrowser(`--remote-debugging-port=${port}`);
try {
  const pages = [
    ...kinds().map(({ kind, path }) => ({ name: kind, path: path.slice(1), bar: 100 })),
    ...queries.map((path) => ({ name: path, path: encodeURI(path), bar: 98 })),
  ];
  console.log(`${categories.join(' ')}, the largest page of each kind`);
  for (const { name, path, bar } of pages) {
    const { marks: found, why } = await marks(here.address + path);
    const falls = found.some((mark) => mark < bar);
    if (falls) process.exitCode = 1;
    console.log(`${found.join(' ')}  ${name}${falls ? ` (bar ${bar}): ${why.join('; ')}` : ''}`);
  }
  await paintsOf({
    here: `${here.address}zh/${article}/`,
    Starlight: `${there.address}zh/${article}/`,
  });
} finally {
  await browser.close();
  here.close();
  there.close();
}
