import { beforeAll, describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/library/records/searchRecords.ts';
import type { SearchIndex } from '../../src/search/index/openIndex.ts';
import { siteLibrary } from '../library/siteLibrary.ts';
import { builtIndex, found } from './builtIndex.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await builtIndex(searchRecords(siteLibrary));
});

describe.each(['zh', 'en'] as const)('in %s, a case is found first', (language) => {
  it.each(siteLibrary.cases.map((entry) => [entry.id, entry] as const))(
    'by each of its names and numbers: %s',
    async (_, { key, data, pages }) => {
      const numbers = data.stages.flatMap(({ number, numberUnconfirmed }) => [
        number,
        numberUnconfirmed,
      ]);
      const names = [
        data.name[language],
        data.short[language],
        pages[language].data.title,
        ...data.nicknames[language],
        ...numbers.filter((number) => number !== undefined),
      ];
      for (const name of names) {
        const { keys } = await found(index, name, language);
        expect(keys[0], name).toBe(key);
      }
    },
  );
});
