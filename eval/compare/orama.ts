import type { SearchRecord } from '../../src/search/record.ts';
import { type Engine, flat, load } from './engine.ts';

/** Orama with its own tokenizer for Mandarin. */
export async function orama(records: readonly SearchRecord[]): Promise<Engine> {
  const { create, insertMultiple, search } = await load('@orama/orama');
  const { createTokenizer } = await load('@orama/tokenizers/mandarin');
  const schema = { title: 'string', names: 'string', asks: 'string', text: 'string' };
  const db = create({ schema, components: { tokenizer: createTokenizer() } });
  await insertMultiple(
    db,
    records.map((record) => flat(record, ['zh', 'en'])),
  );
  const boost = { title: 3, names: 3, asks: 2 };
  return {
    name: 'Orama, Mandarin',
    ask: async (query) => {
      const { hits } = await search(db, { term: query, boost, limit: 10 });
      return hits.map(({ id }: { id: string }) => id);
    },
  };
}
