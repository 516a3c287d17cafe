import { expect, it } from 'vitest';
import { sentencePairs } from '../../../src/checks/aligned/sentencePairs.ts';

it('pairs clauses where both languages have as many', () => {
  expect(sentencePairs('甲；乙。丙。', 'One; two. Three.')).toEqual([
    { zh: '甲；', en: 'One;' },
    { zh: '乙。', en: 'two.' },
    { zh: '丙。', en: 'Three.' },
  ]);
});

it('pairs sentences where only these agree', () => {
  expect(sentencePairs('甲；乙。丙。', 'One, and two. Three.')).toEqual([
    { zh: '甲；乙。', en: 'One, and two.' },
    { zh: '丙。', en: 'Three.' },
  ]);
});

it('keeps the block whole where nothing agrees', () => {
  expect(sentencePairs('甲；乙。', 'One. Two. Three.')).toEqual([
    { zh: '甲；乙。', en: 'One. Two. Three.' },
  ]);
});
