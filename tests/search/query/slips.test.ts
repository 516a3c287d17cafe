import { describe, expect, it } from 'vitest';
import { nearWords } from '../../../src/search/query/nearWords.ts';
import { fromPinyin } from '../../../src/search/query/pinyin.ts';
import { sameSound } from '../../../src/search/query/sameSound.ts';

const words = new Map([
  ['renlian', '人脸'],
  ['shibie', '识别'],
  ['renlianshibie', '人脸识别'],
  ['dandutongyi', '单独同意'],
  ['dandu', '单独'],
  ['tongyi', '同意'],
]);

describe('fromPinyin', () => {
  it.each([
    ['renlian shibie', '人脸识别'],
    ['Ren Lian Shi Bie', '人脸识别'],
    ['dandutongyi', '单独同意'],
    ["dan'du tongyi renlian", '单独同意 人脸'],
    ['renlian gate', undefined],
    ['', undefined],
    ['人脸', undefined],
  ])('reads %j as %j', (latin, chinese) => {
    expect(fromPinyin(latin, words)).toBe(chinese);
  });

  it('gives up on what is too long to be words', () => {
    expect(fromPinyin('renlian'.repeat(2000), words)).toBeUndefined();
  });
});

describe('sameSound', () => {
  const syllables = new Map(
    Object.entries({
      人: 'ren',
      脸: 'lian',
      时: 'shi',
      十: 'shi',
      憋: 'bie',
      识: 'shi',
      别: 'bie',
      单: 'dan',
      独: 'du',
      同: 'tong',
      意: 'yi',
      义: 'yi',
    }),
  );
  const known = new Set(['人脸', '单独', '独同', '同意', '识别', '脸识']);
  const mend = (text: string) => sameSound(text, syllables, words, 2, (pair) => !known.has(pair));

  it.each([
    ['人脸时别', '人脸识别'],
    ['要单独同义吗', '要单独同意吗'],
    ['人脸识别', undefined],
    ['时间', undefined],
    ['十憋', undefined],
    ['时别', '识别'],
  ])('mends %s to %s', (written, meant) => {
    expect(mend(written)).toBe(meant);
  });

  it('leaves short words alone where only long ones are looked for', () => {
    expect(sameSound('时别', syllables, words, 4, () => true)).toBeUndefined();
    expect(sameSound('人脸时别', syllables, words, 4, () => true)).toBe('人脸识别');
  });

  it('leaves alone what the collection knows', () => {
    expect(sameSound('人脸时别', syllables, words, 2, () => false)).toBeUndefined();
  });
});

describe('nearWords', () => {
  const collection = ['biometric', 'proof', 'recognise', 'recognition', 'separate'];

  it.each([
    ['seperate', ['separate']],
    ['prooof', ['proof']],
    ['biometic', ['biometric']],
    ['recogntiion', ['recognition']],
    ['recog', ['recognise', 'recognition']],
    ['zzqx', []],
    ['cat', []],
  ])('finds for %s the words %j', (word, near) => {
    expect(nearWords(word, collection)).toEqual(near);
  });
});
