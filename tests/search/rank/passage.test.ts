import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/search/index/page.ts';
import { passageOf } from '../../../src/search/rank/passage.ts';
import { noScript } from '../../../src/search/text/script.ts';

const page: Page = {
  key: 'laws/provisions/2',
  kind: 'provision',
  title: 'Where processing infringes',
  official: [
    { anchor: 'p1', text: '有下列情形之一的，应当认定属于侵害人格权益的行为：' },
    { anchor: 'p1-i1', text: '（一）在宾馆、商场使用人脸识别技术的；' },
    { anchor: 'p1-i2', text: '（二）未公开处理规则的；' },
    { anchor: 'p2', text: '前款规定的情形另有规定的除外。' },
  ],
  body: [{ anchor: '', text: '宾馆和商场都不行，宾馆也算经营场所。' }],
};
const find = (words: string[], place = {}) =>
  passageOf(page, 'zh', { literal: words, stems: [] }, noScript, place);

describe('the passage shown', () => {
  it.each([
    ['a paragraph', { paragraph: 2 }, 'p2'],
    ['an item of a paragraph', { paragraph: 1, item: 2 }, 'p1-i2'],
    ['an item that only one paragraph has', { item: 2 }, 'p1-i2'],
    ['a paragraph whose item is not there', { paragraph: 1, item: 9 }, 'p1'],
  ])('is %s, where that was cited, whatever words stand elsewhere', (_, place, anchor) => {
    expect(find(['宾馆'], place).anchor).toBe(anchor);
  });

  it('is the one in which most of the words stand', () => {
    expect(find(['公开', '规则'])).toMatchObject({ anchor: 'p1-i2', official: true });
  });

  it('is the law’s own where commentary says as much', () => {
    expect(find(['商场'])).toMatchObject({ anchor: 'p1-i1', official: true });
  });

  it('is commentary where that says more', () => {
    expect(find(['宾馆'])).toMatchObject({ anchor: '', official: false });
  });

  it('is the beginning where nothing stands anywhere', () => {
    expect(find(['合同'])).toMatchObject({ anchor: 'p1', official: true });
  });

  it('has its words marked, and is whole when it is short', () => {
    expect(find(['公开', '处理']).pieces).toEqual([
      { text: '（二）未', marked: false },
      { text: '公开处理', marked: true },
      { text: '规则的；', marked: false },
    ]);
  });
});

it('a page without a word has an empty passage', () => {
  const empty = { ...page, official: [], body: [] };
  expect(passageOf(empty, 'zh', { literal: ['宾馆'], stems: [] }, noScript)).toMatchObject({
    anchor: '',
    pieces: [],
  });
});
