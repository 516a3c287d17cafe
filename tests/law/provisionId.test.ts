import { describe, expect, it } from 'vitest';
import {
  compareArticles,
  formatAnchor,
  formatProvisionKey,
  formatVersionAnchor,
  isArticleNumber,
  type ProvisionRef,
  parseAnchor,
  parseProvisionKey,
  parseVersionAnchor,
} from '../../src/law/provisionId.ts';

const CASES: [ProvisionRef, string, string, string][] = [
  [{ law: 'frt-provisions', article: '10' }, 'laws/frt-provisions/10', '', 'art-10'],
  [
    { law: 'frt-provisions', article: '10', paragraph: 1 },
    'laws/frt-provisions/10#p1',
    'p1',
    'art-10-p1',
  ],
  [
    { law: 'pipl', article: '10', paragraph: 2, item: 3 },
    'laws/pipl/10#p2-i3',
    'p2-i3',
    'art-10-p2-i3',
  ],
  [
    { law: 'criminal-law', article: '253-1', paragraph: 3 },
    'laws/criminal-law/253-1#p3',
    'p3',
    'art-253-1-p3',
  ],
  [{ law: 'criminal-law', article: '253-1' }, 'laws/criminal-law/253-1', '', 'art-253-1'],
];

describe('a provision', () => {
  it.each(CASES)('%j has the key %s', (ref, key) => {
    expect(formatProvisionKey(ref)).toBe(key);
    expect(parseProvisionKey(key)).toEqual(ref);
  });

  it.each(CASES)('%j stands on its page at the anchor behind %s: "%s"', (ref, _key, anchor) => {
    const { law: _law, article: _article, ...place } = ref;
    expect(formatAnchor(ref)).toBe(anchor);
    expect(parseAnchor(anchor)).toEqual(anchor === '' ? undefined : place);
  });

  it.each(CASES)('%j stands in its version (%s, %s) at %s', (ref, _key, _anchor, anchor) => {
    const { law: _law, ...inVersion } = ref;
    expect(formatVersionAnchor(ref)).toBe(anchor);
    expect(parseVersionAnchor(anchor)).toEqual(inVersion);
  });

  it.each([
    '',
    'laws/pipl',
    'laws/pipl/0',
    'laws/pipl/010',
    'laws/pipl/10/',
    'laws/pipl/10#',
    'laws/pipl/10#i3',
    'laws/pipl/10#p0',
    'laws/pipl/10#art-10',
    'laws/PIPL/10',
    'zh/laws/pipl/10',
    'cases/guo-bing-v-hangzhou-safari-park',
    'laws/pipl/2021-11-01',
  ])('has never the key %j', (key) => {
    expect(parseProvisionKey(key)).toBeUndefined();
  });

  it.each(['', 'p', 'p01', 'i3', 'p1-i0', 'p1-i2-zh', 'art-10'])(
    'has never the anchor %j on its page',
    (anchor) => {
      expect(parseAnchor(anchor)).toBeUndefined();
    },
  );
});

describe('an article number', () => {
  it.each(['1', '10', '253-1', '1260', '9999-99'])('may be %s', (value) => {
    expect(isArticleNumber(value)).toBe(true);
  });

  it.each(['', '0', '01', '10000', '253-0', '253-', '第十条', '10.1', '２'])(
    'is not %j',
    (value) => {
      expect(isArticleNumber(value)).toBe(false);
    },
  );

  it('stands in the order of the law', () => {
    const numbers = ['1000', '254', '10', '253-2', '9', '253-10', '253', '253-1'];
    expect(numbers.sort(compareArticles)).toEqual([
      '9',
      '10',
      '253',
      '253-1',
      '253-2',
      '253-10',
      '254',
      '1000',
    ]);
  });
});
