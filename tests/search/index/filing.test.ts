import { describe, expect, it } from 'vitest';
import { filing } from '../../../src/search/index/filing.ts';
import { stem } from '../../../src/search/text/stem.ts';

const { of, in: within } = filing(['的', '人', '脸', 'the', 'face']);

describe('a word is filed', () => {
  it.each([
    ['的脸', '脸'],
    ['人脸', '脸'],
    ['人脸识别', '识'],
    ['人', '人'],
    ['the face scan', 'scan'],
    ['the', 'the'],
    ['ai换脸', 'ai'],
    ['人a', 'a'],
  ])('%j under its rarest part', (word, under) => {
    expect(of(word)).toBe(under);
  });

  it.each([['谁的人脸被识别'], ['人'], ['the face scans of all'], ['用ai换脸的人']])(
    'where %j looks for each of its words',
    (text) => {
      const places = within(text);
      for (let from = 0; from < text.length; from++) {
        const pair = text.slice(from, from + 2);
        if (/^\p{Script=Han}{2}$/u.test(pair)) expect(places).toContain(of(pair));
      }
      for (const [word] of text.matchAll(/[a-z]{2,}/g)) {
        expect(places).toContain(of(stem(word)));
      }
    },
  );
});
