import { describe, expect, it } from 'vitest';
import { chineseNumbersIn } from '../../../src/checks/aligned/chineseNumbersIn.ts';
import { englishNumbersIn } from '../../../src/checks/aligned/englishNumbersIn.ts';

describe('a number or date in a Chinese and an English text of the same sense', () => {
  it.each([
    ['保存三年', 'be kept for three years', ['3']],
    ['保存3年', 'be kept for 3 years', ['3']],
    ['超过二十年的', 'more than twenty years', ['20']],
    ['不满十四周岁', 'under the age of fourteen', ['14']],
    ['五千万元以下', 'not more than 50 million yuan', ['50000000']],
    ['五千万元以下', 'not more than 50,000,000 yuan', ['50000000']],
    ['用户5000万以上', '50,000,000 users or more', ['50000000']],
    ['一百万元', '1,000,000 yuan', ['1000000']],
    ['十万元以上一百万元以下', '100,000 to 1,000,000 yuan', ['100000', '1000000']],
    ['一亿二千万元', '120 million yuan', ['120000000']],
    ['1.5亿元', '150 million yuan', ['150000000']],
    ['1247元', '1,247 yuan', ['1247']],
    ['达到10万人', 'reaches 100,000 persons', ['100000']],
    ['百分之五', '5 per cent', ['5%']],
    ['百分之五', 'five percent', ['5%']],
    ['5%', '5%', ['5%']],
    ['一半以上', 'half or more', ['0.5']],
    ['30个工作日', '30 working days', ['30']],
    ['十倍以下', 'not more than ten times', ['10']],
    ['2021年8月1日', '1 August 2021', ['2021-08-01']],
    ['二〇二一年八月一日', '1 August 2021', ['2021-08-01']],
    ['2021年8月', 'August 2021', ['2021-08']],
    ['2021年', '2021', ['2021']],
    ['第一千零三十五条第一款', 'Article 1035(1)', ['1035', '1']],
    ['第二百五十三条之一', 'Article 253-1', ['253', '1']],
    ['第九十条、第九十一条', 'Articles 90 and 91', ['90', '91']],
    ['前两款', 'the preceding two paragraphs', ['2']],
    ['第三十次会议', 'the 30th meeting', ['30']],
    ['第二十一次会议', 'the twenty-first meeting', ['21']],
    ['二审', 'second instance', ['2']],
    ['二十二时', '22:00', ['22']],
    ['法释〔2021〕15号', 'Fa Shi [2021] No. 15', ['2021', '15']],
    ['一对多', 'one to many', ['1']],
  ])('%s, %s', (zh, en, numbers) => {
    expect(chineseNumbersIn(zh)).toEqual(numbers);
    expect(englishNumbersIn(en)).toEqual(numbers);
  });
});

describe('no number stands in', () => {
  it.each([
    '一并',
    '统一',
    '一致',
    '一般',
    '一定期限',
    '一旦泄露',
    '同一自然人',
    '唯一验证方式',
    '单一',
    '第三人',
    '第三方',
    '任何一方',
    '任何一个',
    '另一方',
    '双方',
    '下列情形之一的',
    '上一年度',
    '进一步',
  ])('%s', (text) => {
    expect(chineseNumbersIn(text)).toEqual([]);
  });

  it.each([
    'in one of the following circumstances',
    'any one of them',
    'one or more of them',
    'one another',
    'once leaked',
    'a third party',
    'third-party services',
    'the one party',
    'between the two parties',
    'a first offender',
    'someone',
    'they may be used',
    'often',
    'weight',
  ])('%s', (text) => {
    expect(englishNumbersIn(text)).toEqual([]);
  });
});

it('shows as written what is no number', () => {
  expect(chineseNumbersIn('十十元')).toEqual(['十十']);
});
