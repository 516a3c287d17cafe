import { describe, expect, it } from 'vitest';
import {
  type CaseNumber,
  findCaseNumbers,
  formatCaseNumber,
  parseCaseNumber,
} from '../../src/law/caseNumber.ts';

const HANGZHOU: CaseNumber = { year: 2019, court: '浙0111', kind: '民初', serial: 6971 };

describe('a case number', () => {
  it.each([
    '(2019)浙0111民初6971号',
    '（2019）浙0111民初6971号',
    '〔2019〕浙0111民初6971号',
    '[2019]浙0111民初6971号',
    '［2019］浙0111民初6971号',
    '【2019】浙0111民初6971号',
    '(2019）浙0111民初6971号',
    '（２０１９）浙０１１１民初６９７１号',
    ' (2019) 浙 0111 民初 6971 号 ',
    '（2019）浙0111民初第6971号',
    '（2019年）浙0111民初6971号',
    '（ 2019 ）浙0111民初6971号',
  ])('is the same written %s', (written) => {
    expect(parseCaseNumber(written)).toEqual(HANGZHOU);
  });

  it('is written with brackets of either width', () => {
    expect(formatCaseNumber(HANGZHOU, 'fullwidth')).toBe('（2019）浙0111民初6971号');
    expect(formatCaseNumber(HANGZHOU, 'halfwidth')).toBe('(2019)浙0111民初6971号');
  });

  it.each<[string, CaseNumber]>([
    ['（2022）津01民终349号', { year: 2022, court: '津01', kind: '民终', serial: 349 }],
    ['（2021）沪0120刑初828号', { year: 2021, court: '沪0120', kind: '刑初', serial: 828 }],
    ['（2020）沪02刑终1055号', { year: 2020, court: '沪02', kind: '刑终', serial: 1055 }],
    ['（2021）最高法民再123号', { year: 2021, court: '最高法', kind: '民再', serial: 123 }],
    ['（2021）最高法知民终9号', { year: 2021, court: '最高法知', kind: '民终', serial: 9 }],
    ['（2023）兵9001民初12号', { year: 2023, court: '兵9001', kind: '民初', serial: 12 }],
    ['（2014）杭富民初字第123号', { year: 2014, court: '杭富', kind: '民初字', serial: 123 }],
    [
      '（2020）浙01民终10940号之一',
      { year: 2020, court: '浙01', kind: '民终', serial: 10_940, part: 1 },
    ],
  ])('is read and written back: %s', (written, number) => {
    expect(parseCaseNumber(written)).toEqual(number);
    expect(formatCaseNumber(number, 'fullwidth')).toBe(written);
  });

  it.each([
    '',
    '6971号',
    '2019浙0111民初6971号',
    '(2019)6971号',
    '(19)浙0111民初6971号',
    '法释〔2021〕15号',
    '(2019)浙0111民初6971号判决',
    '(2019)浙0111民初6971',
    '（2019）浙0111民初六九号',
    '（2019）浙0111民初0号',
    '（2019）浙0111民初000号',
    '（2019）浙0111民初6971号之0',
  ])('is not %j', (written) => {
    expect(parseCaseNumber(written)).toBeUndefined();
  });
});

describe('case numbers in a text', () => {
  it('are found at their places', () => {
    const text =
      '见（2019）浙0111民初6971号民事判决和(2022)津01民终349号；法释〔2021〕15号不是案号。';
    expect(findCaseNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '（2019）浙0111民初6971号',
      '(2022)津01民终349号',
    ]);
  });
});
