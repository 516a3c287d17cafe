import { describe, expect, it } from 'vitest';
import { chineseNegations, englishNegations } from '../../../src/checks/aligned/negationsIn.ts';

describe('what is denied in Chinese is denied as often in English', () => {
  it.each([
    ['不得以不同意为由', 'shall not, on the ground that they do not agree', 2],
    ['未取得同意', 'without obtaining consent', 1],
    ['未依法履行义务', 'fails to perform duties', 1],
    ['拒不改正', 'refuses to rectify', 1],
    ['不可撤销', 'irrevocable', 1],
    ['无期限限制', 'unlimited in time', 1],
    ['包括但不限于', 'including but not limited to', 1],
    ['没有必要', 'there is no need', 1],
    ['禁止提供', 'prohibited from providing', 1],
  ])('%s, %s', (zh, en, count) => {
    expect(chineseNegations(zh)).toHaveLength(count);
    expect(englishNegations(en)).toHaveLength(count);
  });
});

describe('nothing is denied in', () => {
  it.each([
    ['不满十四周岁的未成年人', 'minors under the age of fourteen'],
    ['不同目的', 'different purposes'],
    ['不动产', 'immovable property'],
    ['非法获取', 'unlawfully obtaining'],
    ['保存不少于30日', 'kept for not less than 30 days'],
    ['五万元以下', 'not more than 50,000 yuan'],
    ['擅自改动', 'altering without authorisation'],
    ['格式条款无效', 'standard terms are void'],
    ['网络不正当竞争纠纷', 'disputes over unfair competition online'],
    ['不可抗力', 'force majeure'],
  ])('%s, %s', (zh, en) => {
    expect(chineseNegations(zh)).toEqual([]);
    expect(englishNegations(en)).toEqual([]);
  });
});
