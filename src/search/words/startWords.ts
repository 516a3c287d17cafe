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

/** Words that Pagefind works on, in a process of its own. */
export interface WordsAtWork {
  /** Waits until all pages are read: from then on they may change. */
  read: Promise<unknown>;
  /** Waits until all is written; a name that changes with the words. Rejects with Pagefind's own words. */
  edition: Promise<string>;
}

/**
 * Lets Pagefind begin to index the words of all pages of a built site, an index for each language;
 * pages say what of them counts by `data-pagefind-…`. Throws an Error with Pagefind's own words.
 *
 * @param outDir The folder of the built site.
 */
export async function startWords(outDir: string): Promise<WordsAtWork> {
  const { index, errors } = await createIndex({ excludeSelectors });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const read = index.addDirectory({ path: outDir, glob: '{zh,en}/**/*.html' });
  const edition = read
    .then((pages) => write(index, join(outDir, wordsFolder), pages.errors))
    .finally(close);
  // A failure is told to whoever waits for the words.
  edition.catch(() => undefined);
  return { read, edition };
}

async function write(
  index: PagefindIndex,
  folder: string,
  unreadable: readonly string[],
): Promise<string> {
  const written = await index.writeFiles({ outputPath: folder });
  const errors = [...unreadable, ...written.errors];
  if (errors.length > 0)
    throw new Error(`Pagefind could not index the pages: ${errors.join('; ')}`);
  for (const name of unread) await rm(join(folder, name), { force: true });
  const entry = await readFile(join(folder, 'pagefind-entry.json'));
  return createHash('sha256').update(entry).digest('hex').slice(0, 10);
}
