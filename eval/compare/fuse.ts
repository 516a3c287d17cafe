import type { SearchRecord } from '../../src/search/record.ts';
import { type Engine, flat, load } from './engine.ts';

/** Fuse, wherever in the text; it compares characters and needs no setting for Chinese. */
export async function fuse(records: readonly SearchRecord[]): Promise<Engine> {
  const { default: Fuse } = await load('fuse.js');
  const index = new Fuse(
    records.map((record) => flat(record, ['zh', 'en'])),
    {
      keys: [
        { name: 'title', weight: 3 },
        { name: 'names', weight: 3 },
        { name: 'asks', weight: 2 },
        { name: 'text', weight: 1 },
      ],
      ignoreLocation: true,
      threshold: 0.4,
    },
  );
  return {
    name: 'Fuse, anywhere',
    // A pattern of more than 32 characters is cut up by Fuse; longer ones only cost time.
    ask: async (query) =>
      index
        .search(query.slice(0, 64), { limit: 10 })
        .map(({ item }: { item: { id: string } }) => item.id),
  };
}
