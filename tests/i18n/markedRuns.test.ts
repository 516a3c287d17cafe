import { expect, it } from 'vitest';
import { markedRuns } from '../../src/i18n/markedRuns.ts';

it('names the language of what is in the other one, and of nothing else', () => {
  expect(markedRuns('The term 单独同意 means consent.', 'en')).toEqual([
    { text: 'The term ' },
    { text: '单独同意', lang: 'zh-Hans' },
    { text: ' means consent.' },
  ]);
  expect(markedRuns('英文作 separate consent。', 'zh')).toEqual([
    { text: '英文作 ' },
    { text: 'separate consent', lang: 'en' },
    { text: '。' },
  ]);
});
