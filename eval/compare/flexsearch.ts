import type { SearchRecord } from '../../src/search/record.ts';
import { cut } from '../../src/search/text/cut.ts';
import { fold } from '../../src/search/text/fold.ts';
import { type Engine, flat, load } from './engine.ts';

/** FlexSearch with our cutting, and with suggestions, without which it wants every term. */
export async function flexSearch(records: readonly SearchRecord[]): Promise<Engine> {
  const { Index } = (await load('flexsearch')).default;
  const index = new Index({
    tokenize: 'strict',
    encode: (text: string) => cut(fold(text)),
    resolution: 9,
  });
  for (const record of records) {
    const { id, title, names, asks, text } = flat(record, ['zh', 'en']);
    index.add(id, [title, names, asks, text].join('\n'));
  }
  return {
    name: 'FlexSearch, pairs',
    ask: async (query) => index.search(query, { limit: 10, suggest: true }),
  };
}
