import { describe, expect, it } from 'vitest';
import { charactersOf, cut, runsOf } from '../../../src/search/text/cut.ts';

describe('cut', () => {
  it.each([
    ['人脸识别', ['人脸', '脸识', '识别']],
    ['脸', ['脸']],
    ['收集、存储', ['收集', '存储']],
    ['face recognition', ['fac', 'recogn']],
    ['10万人', ['10', '万人']],
    ["the processor's duty", ['the', 'process', 'duti']],
    ['', []],
    ['?!、。', []],
  ])('cuts %j into %j', (text, terms) => {
    expect(cut(text)).toEqual(terms);
  });
});

describe('runsOf', () => {
  it('tells where each run stands', () => {
    const text = '在app内“刷脸”';
    for (const { text: run, start } of runsOf(text)) {
      expect(text.slice(start, start + run.length)).toBe(run);
    }
    expect(runsOf(text).map(({ text: run }) => run)).toEqual(['在', 'app', '内', '刷脸']);
  });
});

describe('charactersOf', () => {
  it('gives each Chinese character once', () => {
    expect(charactersOf('人人a脸')).toEqual(['人', '脸']);
  });
});
