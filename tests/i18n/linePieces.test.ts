import { expect, it } from 'vitest';
import { linePieces } from '../../src/i18n/linePieces.ts';

const words = /业委会|刷脸|人脸/g;

it.each([
  ['between words of the language', '物业停用门禁', '物业|停用|门禁'],
  ['not within a term that the language does not know', '业委会同意刷脸', '业委会|同意|刷脸'],
  ['not before a closing mark', '小区、学校，合法吗？', '小区、|学校，|合法|吗？'],
  ['not after an opening mark', '核实“国家要求”', '核实|“国家|要求”'],
  [
    'not within the number of an article',
    '网络安全法第四十二条第一款',
    '网络|安全|法|第四十二条|第一款',
  ],
  ['not within a day', '自2025年6月1日起施行', '自|2025年6月1日|起|施行'],
  ['nowhere in a single word', '合法', '合法'],
])('a line breaks %s', (_rule, text, pieces) => {
  expect(linePieces(text, words).join('|')).toBe(pieces);
});

it('the pieces of an empty text are empty', () => {
  expect(linePieces('', words).join('')).toBe('');
});
