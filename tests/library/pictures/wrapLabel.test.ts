import { expect, it } from 'vitest';
import { wrapLabel } from '../../../src/library/pictures/wrapLabel.ts';

it.each([
  ['Tianjin case', 17, ['Tianjin case']],
  ['Hangzhou Safari Park case', 17, ['Hangzhou Safari', 'Park case']],
  ['Guangzhou Yuexiu public-interest case', 17, ['Guangzhou Yuexiu', 'public-interest', 'case']],
  ['松江游泳馆更衣柜案', 11, ['松江游泳馆更衣柜案']],
  ['广州互联网法院换脸软件案', 6, ['广州互联网法', '院换脸软件案']],
])('%s, %i characters a line', (label, most, lines) => {
  expect(wrapLabel(label, most)).toEqual(lines);
});
