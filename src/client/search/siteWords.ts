import { wordsFolder } from '../../search/index/layout.ts';
import type { SearchIndex } from '../../search/index/openIndex.ts';
import { findWords, type WordsFound } from '../../search/words/findWords.ts';
import type { PagefindClient } from '../../search/words/pagefind.ts';
import type { PageState } from './addressState.ts';

let started: Promise<PagefindClient> | undefined;

async function start(base: string, edition: string): Promise<PagefindClient> {
  const folder = `${base}${wordsFolder}/`;
  const client = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindClient;
  await client.options({ basePath: folder, baseUrl: base, metaCacheTag: edition });
  return client;
}

/**
 * The pages of this site that show the words of a query, by Pagefind. Its client is fetched when
 * first asked for; an attempt that failed is made anew.
 *
 * @param phrases The phrases of the query, folded.
 */
export async function siteWords(
  base: string,
  { manifest, script }: SearchIndex,
  { query, kind, law }: PageState,
  { phrases, limit }: { phrases: readonly string[]; limit: number },
): Promise<WordsFound> {
  started ??= start(base, manifest.words ?? 'last-build');
  started.catch(() => {
    started = undefined;
  });
  const filters = { ...(kind && { kind }), ...(law && { law }) };
  return findWords(await started, { query, phrases, script, filters, limit });
}
