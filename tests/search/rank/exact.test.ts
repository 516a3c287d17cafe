import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/search/index/openIndex.ts';
import { builtIndex, found } from '../builtIndex.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await builtIndex();
});

describe('a phrase in quotation marks', () => {
  it.each([
    ['within one paragraph', '“唯一验证方式”', ['laws/provisions/10']],
    [
      'across paragraph and item, punctuation and all',
      '“方式的：（一）不同意”',
      ['laws/provisions/10'],
    ],
    ['typed with half-width punctuation', '"方式的:(一)不同意"', ['laws/provisions/10']],
    ['in corner brackets and traditional script', '「唯一驗證方式」', ['laws/provisions/10']],
    ['in a provision and in an answer', '“其他合理验证方式”', ['laws/provisions/10', 'faqs/gym']],
    ['of a single character', '“卡”', ['cases/guo-bing']],
    ['of Latin letters', '"sole means"', ['laws/provisions/10']],
    ['that cuts words', '"ole mea"', ['laws/provisions/10']],
    ['that is a part of one word', '"spicuo"', ['laws/provisions/10']],
    ['of a number, in the text that is read', '"11元"', ['laws/provisions/10']],
    ['that only punctuation parts', '“任何组织个人”', []],
    ['that only commentary on a provision holds', '“门禁不归这一条管”', []],
    ['whose pairs of characters all occur, but apart', '“同意的人脸识别”', []],
  ])('is found %s', async (_, query, keys) => {
    const answer = await found(index, query);
    expect(answer.keys.sort()).toEqual([...keys].sort());
    expect(answer.exact).toBe(keys.length > 0);
  });

  it('comes from the law before pages that repeat it', async () => {
    expect((await found(index, '“其他合理验证方式”')).keys[0]).toBe('laws/provisions/10');
  });

  it('gets no other than exact hits', async () => {
    const { groups } = await found(index, '“验证方式”');
    expect(groups.every((group) => group.startsWith('exact'))).toBe(true);
  });
});

describe('a quoted phrase among other words', () => {
  it('gets exact hits where there are any', async () => {
    const { keys, exact } = await found(index, '物业说的“唯一验证方式”');
    expect([keys, exact]).toEqual([['laws/provisions/10'], true]);
  });

  it('is answered with the nearest where nothing holds it', async () => {
    const { keys, exact } = await found(index, '物业说“国家规定如此”，不给门禁卡');
    expect([keys[0], exact]).toEqual(['laws/provisions/10', false]);
  });
});

describe('a phrase without quotation marks', () => {
  it('leads with the exact hits', async () => {
    const { keys, groups, exact } = await found(index, '侵害其隐私权');
    expect([keys[0], groups[0], exact]).toEqual(['laws/provisions/9', 'exact', true]);
  });

  it('leads to the law whose name holds it, before the provisions that do', async () => {
    expect((await found(index, '个人信息')).keys.slice(0, 2)).toEqual([
      'laws/pipl',
      'laws/pipl/10',
    ]);
  });

  it('does not cut words', async () => {
    expect((await found(index, 'mean', 'en')).groups).not.toContain('exact');
    expect((await found(index, 'means', 'en')).groups).toContain('exact');
  });

  it('finds commentary, but not as an exact hit', async () => {
    const { keys, groups, exact } = await found(index, '不归这一条管');
    expect([keys[0], groups[0], exact]).toEqual(['laws/provisions/9', 'all-words', false]);
  });
});
