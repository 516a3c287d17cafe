import { expect, it } from 'vitest';
import { CaseNames } from '../../../src/library/linking/CaseNames.ts';
import type { Case } from '../../../src/library/model.ts';

const named = (key: string, zh: string, en: string) =>
  ({ key, data: { short: { zh, en } } }) as unknown as Case;
const names = new CaseNames([
  named('cases/gate', '大门案', 'Gate case'),
  named('cases/side-gate', '小区大门案', 'Side (Gate) case'),
]);
const found = (text: string, language: 'zh' | 'en') =>
  names.mentions(text, language).map(({ start, end, key }) => [text.slice(start, end), key]);

it('a case is found by its short name in the language of the text, of two names by the longer', () => {
  expect(found('小区大门案和大门案', 'zh')).toEqual([
    ['小区大门案', 'cases/side-gate'],
    ['大门案', 'cases/gate'],
  ]);
  expect(found('The Gate case and the Side (Gate) case; a gate case.', 'en')).toEqual([
    ['Gate case', 'cases/gate'],
    ['Side (Gate) case', 'cases/side-gate'],
  ]);
});
