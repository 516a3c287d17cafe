import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language } from '../../src/law/language.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { type Engine, flat, load } from './engine.ts';

/** Lets Pagefind's client, which runs in Node too, read its files from a folder. */
function fetchFromDisk(): void {
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    if (!address.startsWith('file:')) return network(input, init);
    return new Response(readFileSync(fileURLToPath(address.split('?')[0] ?? address)));
  };
}

async function indexOf(records: readonly SearchRecord[], language: Language) {
  const { createIndex } = await load('pagefind');
  const { index } = await createIndex();
  for (const record of records) {
    const { title, names, asks, text } = flat(record, [language]);
    const content = [title, names, text, asks].join('\n') || record.key;
    await index.addCustomRecord({ url: `/${record.key}/`, language, content, meta: { title } });
  }
  const outputPath = mkdtempSync(join(tmpdir(), `facelaw-pagefind-${language}-`));
  await index.writeFiles({ outputPath });
  const bundle = pathToFileURL(`${outputPath}/`).href;
  const { createInstance } = await import(`${bundle}pagefind.js`);
  return createInstance({ basePath: bundle, baseUrl: '/', language });
}

/** Pagefind as it comes: one record for each page and language, its own cutting and ranking. */
export async function pagefind(records: readonly SearchRecord[]): Promise<Engine> {
  fetchFromDisk();
  const client = { zh: await indexOf(records, 'zh'), en: await indexOf(records, 'en') };
  return {
    name: 'Pagefind as shipped',
    ask: async (query, ui) => {
      const { results } = (await client[ui].search(query)) ?? { results: [] };
      const shown = results
        .slice(0, 10)
        .map((each: { data(): Promise<{ url: string }> }) => each.data());
      return (await Promise.all(shown)).map(({ url }) => url.replace(/^\/|\/$/g, ''));
    },
  };
}
