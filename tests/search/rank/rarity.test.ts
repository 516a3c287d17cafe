import { expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/search/index/openIndex.ts';
import type { Posting } from '../../../src/search/index/postings.ts';
import { rarityOf } from '../../../src/search/rank/rarity.ts';

const index = { manifest: { documents: 100 } } as SearchIndex;
const inRecords = (count: number) =>
  rarityOf(
    index,
    Array.from({ length: count }, (_, doc): Posting => ({ doc, impact: 1, literal: false })),
  );

it('a term says the more, the fewer records have it', () => {
  const rarities = [1, 2, 10, 50, 100].map(inRecords);
  expect(rarities.toSorted((a, b) => b - a)).toEqual(rarities);
  expect(new Set(rarities).size).toBe(rarities.length);
  expect(rarities.every((rarity) => rarity > 0)).toBe(true);
});
