import { describe, expect, it } from 'vitest';
import { contains, languagesFor } from '../../../src/search/rank/literal.ts';

const literal = (phrase: string, cutsWords = false) => ({ phrase, cutsWords });

describe('a phrase is looked for', () => {
  it('in the text that is read before its translation', () => {
    expect(languagesFor([literal('11')], 'zh')).toEqual(['zh', 'en']);
    expect(languagesFor([literal('pipl')], 'en')).toEqual(['en', 'zh']);
  });

  it('in Chinese alone, where it holds Chinese', () => {
    expect(languagesFor([literal('pipl'), literal('个保法')], 'en')).toEqual(['zh']);
  });
});

describe('a text holds', () => {
  it.each([
    ['pay 111 yuan', '11', false],
    ['pay 11 yuan', '11', true],
    ['赔偿11元', '11元', true],
    ['赔偿111元', '11元', false],
    ['means', 'mean', false],
    ['it may mean a lot', 'mean', true],
  ])('(%s) the words %s as such: %s', (text, phrase, held) => {
    expect(contains(text, literal(phrase))).toBe(held);
  });

  it('parts of words where they were typed between quotation marks', () => {
    expect(contains('means', literal('mean', true))).toBe(true);
  });
});
