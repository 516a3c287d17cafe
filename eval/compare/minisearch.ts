import type { SearchRecord } from '../../src/search/record.ts';
import { cut } from '../../src/search/text/cut.ts';
import { fold } from '../../src/search/text/fold.ts';
import { type Engine, flat, load } from './engine.ts';

/** MiniSearch with our cutting into pairs and stems, the best that it was seen to do in Chinese. */
export async function miniSearch(records: readonly SearchRecord[]): Promise<Engine> {
  const { default: MiniSearch } = await load('minisearch');
  const index = new MiniSearch({
    fields: ['title', 'names', 'asks', 'text'],
    tokenize: (text: string) => cut(fold(text)),
    processTerm: (term: string) => term,
    searchOptions: { boost: { title: 3, names: 3, asks: 2 }, fuzzy: false },
  });
  index.addAll(records.map((record) => flat(record, ['zh', 'en'])));
  return {
    name: 'MiniSearch, pairs',
    ask: async (query) =>
      index
        .search(query)
        .slice(0, 10)
        .map(({ id }: { id: string }) => id),
  };
}
