import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/search/index/openIndex.ts';
import { addLoose } from '../../../src/search/rank/addLoose.ts';
import { builtIndex, found } from '../builtIndex.ts';
import { record } from '../records.ts';

const question = (key: string, title: string) =>
  record({ key: `faqs/${key}`, kind: 'faq', title: { zh: title, en: key } });

let index: SearchIndex;
beforeAll(async () => {
  index = await builtIndex([
    question('fine', '罚款多少'),
    question('sum', '赔偿数额'),
    question('footage', '调取录像'),
    question('store', '保存期限'),
    question('gate', '小区门禁'),
  ]);
});

describe('kindred words that share characters but no pair', () => {
  it('choose between pages that hold nothing else of the query', async () => {
    expect((await found(index, '录了像去调')).keys).toEqual(['faqs/footage']);
  });

  it('are no exact hit', async () => {
    expect((await found(index, '录了像去调')).exact).toBe(false);
  });
});

it('finds no page by a single character', async () => {
  expect((await found(index, '罚')).keys).toEqual(['faqs/fine']);
  const scores = await addLoose(index, new Map(), ['罚']);
  expect(scores.size).toBe(0);
});

it('adds to what words found, and leaves what it was given', async () => {
  const given = new Map([[0, { score: 1, share: 0.5, all: true }]]);
  const scores = await addLoose(index, given, ['罚']);
  expect(scores.get(0)?.score).toBeGreaterThan(1);
  expect(given.get(0)?.score).toBe(1);
});
