import { describe, expect, it } from 'vitest';
import type { Equivalent } from '../../../src/search/index/equivalents.ts';
import { conceptsOf } from '../../../src/search/query/concepts.ts';

const equivalents: Equivalent[] = [
  { words: ['刷脸'], means: ['人脸识别'], trust: 0.5 },
  { words: ['fac scan'], means: ['fac recogn'], trust: 0.5 },
  { words: ['门禁'], means: ['出入'], trust: 0.5 },
];
const texts = (query: string) => conceptsOf(query, equivalents).map(({ text }) => text);

describe('conceptsOf', () => {
  it.each([
    ['小区刷脸怎么办', ['小区', '刷脸']],
    ['请问刷脸门禁合法吗', ['刷脸', '门禁']],
    ['can my gym force a face scan', ['gym', 'forc', 'fac scan']],
    ['what is the law', []],
    ['14岁', ['14岁']],
    ['', []],
  ])('finds what %j is about', (query, concepts) => {
    expect(texts(query)).toEqual(concepts);
  });

  it('brings the other words for the same thing', () => {
    const ways = (query: string) =>
      conceptsOf(query, equivalents)[0]?.ways.map(({ words }) => words);
    expect(ways('刷脸')).toEqual(['刷脸', '人脸识别']);
    expect(ways('face scans')).toEqual(['fac scan', 'fac recogn']);
  });

  it('trusts the words of the reader most', () => {
    expect(conceptsOf('刷脸', equivalents)[0]?.ways.map(({ trust }) => trust)).toEqual([1, 0.5]);
  });

  it('reads numbers with units both ways', () => {
    const ways = conceptsOf('14岁', [])[0]?.ways.map(({ words }) => words);
    expect(ways).toContain('十四周岁');
    expect(conceptsOf('三十日', [])[0]?.ways.map(({ words }) => words)).toContain('30日');
  });
});
