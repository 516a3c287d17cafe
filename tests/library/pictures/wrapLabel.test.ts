import { expect, it } from 'vitest';
import { wrapLabel } from '../../../src/library/pictures/wrapLabel.ts';

it.each([
  ['Tianjin case', 10, ['Tianjin case']],
  ['Hangzhou Safari Park case', 10, ['Hangzhou Safari', 'Park case']],
  ['Guangzhou Yuexiu public-interest case', 10, ['Guangzhou Yuexiu', 'public-interest', 'case']],
  ['松江游泳馆更衣柜案', 11, ['松江游泳馆更衣柜案']],
  ['侵犯公民个人信息刑事解释', 8, ['侵犯公民个人信息', '刑事解释']],
])('%s, %i ems a line: broken between words', (label, most, lines) => {
  expect(wrapLabel(label, most)).toEqual(lines);
});
