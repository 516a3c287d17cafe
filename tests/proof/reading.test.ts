import { describe, expect, it } from 'vitest';
import { partsOf, quotationsIn } from '../../src/proof/quoting/quotationsIn.ts';
import { tokensOf } from '../../src/proof/quoting/tokens.ts';
import { datesIn, lastDayOf, mayBe } from '../../src/proof/reading/datesIn.ts';
import { sentencesIn } from '../../src/proof/reading/sentencesIn.ts';

describe('dates in a text', () => {
  it.each([
    ['2021年8月1日起施行', ['2021-08-01']],
    ['二〇二一年八月一日', ['2021-08-01']],
    ['2021年7月28日公布,8月1日起施行', ['2021-07-28', '--08-01']],
    ['2021年和2022年3月', ['2021', '2022-03']],
    ['on 1 august 2021 and july 28, 2021', ['2021-08-01', '2021-07-28']],
    ['in april 2021, since 2019', ['2021-04', '2019']],
    ['2025-06-01', ['2025-06-01']],
    // A year that belongs to a number, a sum, or a count is no date.
    ['(2019)浙0111民初6971号', []],
    ['法释(2021)15号, fa shi (2021) no. 15', []],
    ['赔偿2000元, 2000 yuan', []],
    ['2021年13月', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text).map(({ date }) => date)).toEqual(dates);
  });

  it('may be a day as far as they go', () => {
    expect(mayBe('2021', '2021-08-01')).toBe(true);
    expect(mayBe('2021-08', '2021-09-01')).toBe(false);
    expect(mayBe('--08-01', '2021-08-01')).toBe(true);
    expect(mayBe('2021-08-01', '2021-08')).toBe(true);
  });

  it('end on the last day that they may mean', () => {
    expect(lastDayOf('2019')).toBe('2019-12-31');
    expect(lastDayOf('2019-10')).toBe('2019-10-31');
    expect(lastDayOf('2019-10-17')).toBe('2019-10-17');
    expect(lastDayOf('--10-17')).toBeUndefined();
  });
});

describe('sentences', () => {
  const cut = (text: string) =>
    sentencesIn(text).map(({ start, end }) => text.slice(start, end).trim());

  it('end where either language ends them, and at the end of a line', () => {
    expect(cut('一。二！\n三')).toEqual(['一。', '二！', '三']);
    expect(cut('One. Two? Three')).toEqual(['One.', 'Two?', 'Three']);
  });

  it('do not end at an abbreviation or within a number', () => {
    expect(cut('See art. 29 of v. 1.5 by Smith Co. Ltd. in it.')).toEqual([
      'See art. 29 of v. 1.5 by Smith Co. Ltd. in it.',
    ]);
  });
});

describe('quotations', () => {
  it.each([
    ['他说“甲”，又说「乙」', ['甲', '乙']],
    ['“外面‘里面’外面”', ['外面‘里面’外面']],
    ['He said "one", she said ‘the person’s two’.', ['one', 'the person’s two']],
    ['“没有结束', []],
    ['> a block', ['a block']],
  ])('%s', (text, words) => {
    const found = quotationsIn(text);
    expect(found.map((each) => each.words)).toEqual(words);
    for (const { start, end, words: own } of found) expect(text.slice(start, end)).toBe(own);
  });

  it('are parted where words are left out', () => {
    expect(partsOf('甲……乙[...]丙')).toEqual(['甲', '乙', '丙']);
  });

  it('are compared by words, whatever the marks, the width and the script', () => {
    const script = new Map([['個', '个']]);
    const words = (text: string) => tokensOf(text, script).map(({ word }) => word);
    expect(words('個人，Ａpp 14！')).toEqual(['个', '人', 'app', '14']);
    expect(words('个人 app，14')).toEqual(words('個人App、14。'));
    expect(
      tokensOf('取得，同意。', script)
        .map(({ shown }) => shown)
        .join(''),
    ).toBe('取得，同意。');
    expect(tokensOf('下列：（一）《民法》', script).map(({ shown }) => shown)).toEqual([
      '下',
      '列：',
      '（一）',
      '《民',
      '法》',
    ]);
  });
});
