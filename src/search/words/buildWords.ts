import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { wordsFolder } from '../index/layout.ts';

/** What Pagefind brings along and this site never reads. */
const unread = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** What is shown beside a text and is no part of it: see `data-not-text` in the components. */
const excludeSelectors = ['[data-not-text]', '[aria-hidden="true"]', 'noscript'];

/**
 * Lets Pagefind index the words of all pages of a built site, an index for each language; pages
 * say what of them counts by `data-pagefind-…`. Throws an Error with Pagefind's own words.
 *
 * @param outDir The folder of the built site.
 * @returns A name that changes with the words.
 */
export async function buildWords(outDir: string): Promise<string> {
  const { index, errors } = await createIndex({ excludeSelectors });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    return await write(index, outDir);
  } finally {
    await close();
  }
}

async function write(index: PagefindIndex, outDir: string): Promise<string> {
  const read = await index.addDirectory({ path: outDir, glob: '{zh,en}/**/*.html' });
  const folder = join(outDir, wordsFolder);
  const written = await index.writeFiles({ outputPath: folder });
  const errors = [...read.errors, ...written.errors];
  if (errors.length > 0)
    throw new Error(`Pagefind could not index the pages: ${errors.join('; ')}`);
  for (const name of unread) await rm(join(folder, name), { force: true });
  const entry = await readFile(join(folder, 'pagefind-entry.json'));
  return createHash('sha256').update(entry).digest('hex').slice(0, 10);
}
