import { describe, expect, it } from 'vitest';
import { formatDocumentNumber, parseDocumentNumber } from '../../src/law/documentNumber.ts';

describe('the number of a document', () => {
  it.each([
    '法释〔2021〕15号',
    '法释[2021]15号',
    '法释（2021）15号',
    '法释(2021)15号',
    '法释【2021】15号',
    '法释［２０２１］１５号',
    '法释 〔2021〕 15 号',
    '法释〔2021〕第15号',
  ])('is the same written %s', (written) => {
    const number = parseDocumentNumber(written);
    expect(number).toEqual({ kind: 'yearly', sign: '法释', year: 2021, serial: 15 });
    expect(number && formatDocumentNumber(number)).toBe('法释〔2021〕15号');
  });

  it.each([
    ['公通字〔2025〕11号', '公通字〔2025〕11号'],
    ['主席令第九十一号', '主席令第91号'],
    ['中华人民共和国主席令第九十一号', '主席令第91号'],
    ['中华人民共和国国务院令第799号', '中华人民共和国国务院令第799号'],
    [
      '国家互联网信息办公室 中华人民共和国公安部令第19号',
      '国家互联网信息办公室 中华人民共和国公安部令第19号',
    ],
  ])('%s is cited as %s', (written, cited) => {
    const number = parseDocumentNumber(written);
    expect(number && formatDocumentNumber(number)).toBe(cited);
  });

  it.each([
    '',
    '15号',
    '法释15号',
    '〔2021〕15号',
    '（2019）浙0111民初6971号',
    '主席令第号',
    '主席令第〇号',
  ])('is not %j', (written) => {
    expect(parseDocumentNumber(written)).toBeUndefined();
  });
});
