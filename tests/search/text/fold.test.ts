import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from '../../../src/search/text/fold.ts';

const script = new Map([
  ['臉', '脸'],
  ['識', '识'],
]);

describe('fold', () => {
  it.each([
    ['full-width letters, digits and brackets', 'ＰＩＰＬ（２８）', 'pipl(28)'],
    ['letter case', 'Article 10', 'article 10'],
    ['curly quotation marks', '“显著”', '"显著"'],
    ['corner brackets', '「顯著」', '"顯著"'],
    ['apostrophes', 'lawyer’s', "lawyer's"],
    ['dashes', '2019–2021—22', '2019-2021-22'],
    ['traditional characters', '人臉識別', '人脸识別'],
    ['spaces beside Chinese', '第 十 条　规定', '第十条规定'],
    ['spaces beside Chinese punctuation', '：\n（一）同意', ':(一)同意'],
    ['runs of spaces between words', '  the \n\t law  ', 'the law'],
    ['bidirectional and zero-width marks', 'a\u202eb\u200bc\ufeff', 'abc'],
    ['lone surrogates', 'a\ud800b', 'ab'],
  ])('makes %s alike', (_, source, folded) => {
    expect(fold(source, script)).toBe(folded);
  });

  it('keeps punctuation that parts one phrase from another', () => {
    expect(fold('收集、存储')).not.toBe(fold('收集存储'));
    expect(fold('the law. This')).toBe('the law. this');
  });

  it('gives the same for text that is folded already', () => {
    const once = fold('《民法典》第 1034 条（Article 1034 “x”）', script);
    expect(fold(once, script)).toBe(once);
  });

  it('gives the same once folded for every character of Unicode', () => {
    const twice = Array.from({ length: 0x11_0000 }, (_, code) =>
      fold(String.fromCodePoint(code)),
    ).filter((once) => once !== '' && fold(once) !== once);
    expect(twice).toEqual([]);
    expect(fold('﹘︲')).toBe('--');
  });

  it('leads from every folded character back to its source', () => {
    const source = '  第 ① 条 ㎡“脸”';
    const { text, at } = foldWithOffsets(source, script);
    expect(text).toBe('第1条m2"脸"');
    expect(at.map((offset) => source[offset])).toEqual([...'第①条㎡㎡“脸”', undefined]);
  });
});
