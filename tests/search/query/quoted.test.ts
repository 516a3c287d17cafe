import { expect, it } from 'vitest';
import { quoted } from '../../../src/search/query/quoted.ts';

it.each([
  ['“单独同意”', ['单独同意'], ''],
  ['"separate consent"', ['separate consent'], ''],
  ['「單獨同意」', ['單獨同意'], ''],
  ['『單獨同意』', ['單獨同意'], ''],
  ['＂单独同意＂', ['单独同意'], ''],
  ['“单独同意”和“书面同意”', ['单独同意', '书面同意'], '和'],
  ['"单独同意"和"书面同意"', ['单独同意', '书面同意'], '和'],
  ['“规定的“生物识别信息””', ['规定的“生物识别信息”'], ''],
  ['“规定的“生物”', ['规定的“生物'], ''],
  ['“信息”。处理”', ['信息”。处理'], ''],
  ['"规定的“生物"', ['规定的“生物'], ''],
  ['”单独同意“', [], '”单独同意“'],
  ['“单独同意', [], '“单独同意'],
  ['“”', [], ''],
  ['他说的“ ”', [], '他说的'],
  ['票被人“占”了', [], '票被人占了'],
  ['“占”', ['占'], ''],
  ["processor's duty", [], "processor's duty"],
])('takes %j apart', (query, phrases, rest) => {
  expect(quoted(query)).toEqual({ phrases, rest: expect.stringContaining(rest) });
  expect(quoted(query).rest.trim()).toBe(rest);
});
