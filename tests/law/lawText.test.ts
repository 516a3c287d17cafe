import { describe, expect, it } from 'vitest';
import { parseLawText } from '../../src/law/lawText.ts';

const CHINESE = `（2021年6月8日通过）

制定本规定。

## 第一条

第一款。

第二款有下列情形：

（一）甲；

（二）乙。

第三款。

## 第十条

唯一的一款。

## 第十条之一

增加的一条。
`;

const ENGLISH = `(Adopted on 8 June 2021)

These Provisions are made.

## 第一条

Paragraph one.

Paragraph two, in the following circumstances:

(1) first;

(2) second.

Paragraph three.

## 第十条

The only paragraph.

## 第十条之一

An article added later.
`;

describe('the text of a law', () => {
  it('is read into preamble, articles, paragraphs and items, with their lines', () => {
    expect(parseLawText(CHINESE)).toEqual({
      preamble: [
        { text: '（2021年6月8日通过）', line: 1 },
        { text: '制定本规定。', line: 3 },
      ],
      articles: [
        {
          number: '1',
          label: '第一条',
          unit: 'article',
          line: 5,
          paragraphs: [
            { text: '第一款。', line: 7, items: [] },
            {
              text: '第二款有下列情形：',
              line: 9,
              items: [
                { number: 1, label: '（一）', text: '甲；', line: 11 },
                { number: 2, label: '（二）', text: '乙。', line: 13 },
              ],
            },
            { text: '第三款。', line: 15, items: [] },
          ],
        },
        {
          number: '10',
          label: '第十条',
          unit: 'article',
          line: 17,
          paragraphs: [{ text: '唯一的一款。', line: 19, items: [] }],
        },
        {
          number: '10-1',
          label: '第十条之一',
          unit: 'article',
          line: 21,
          paragraphs: [{ text: '增加的一条。', line: 23, items: [] }],
        },
      ],
      problems: [],
    });
  });

  it('has the same shape in translation', () => {
    const { articles, problems } = parseLawText(ENGLISH);
    expect(problems).toEqual([]);
    expect(articles.map((article) => article.number)).toEqual(['1', '10', '10-1']);
    expect(articles[0]?.paragraphs.map(({ items }) => items.map((item) => item.number))).toEqual([
      [],
      [1, 2],
      [],
    ]);
  });

  it.each([CHINESE, ENGLISH])('loses no character of its source', (source) => {
    const { preamble, articles } = parseLawText(source);
    const body = articles.flatMap(({ label, paragraphs }) => [
      `## ${label}`,
      ...paragraphs.flatMap(({ text, items }) => [
        text,
        ...items.map((item) => item.label + item.text),
      ]),
    ]);
    expect(`${[...preamble.map(({ text }) => text), ...body].join('\n\n')}\n`).toBe(source);
  });

  it('may be divided into points, headed as each language heads them', () => {
    const points = ['1', '2', '10'].map((number) => ({ number, unit: 'point' }));
    for (const [one, two, ten] of [
      ['一、', '二、', '十、'],
      ['Point 1', 'Point 2', 'Point 10'],
    ]) {
      const { articles, problems } = parseLawText(
        `## ${one}\n\n甲。\n\n## ${two}\n\n乙。\n\n## ${ten}\n\n丙。\n`,
      );
      expect(problems).toEqual([]);
      expect(articles.map(({ number, unit }) => ({ number, unit }))).toEqual(points);
      expect(articles.map(({ label }) => label)).toEqual([one, two, ten]);
    }
  });

  it('may have Windows line ends and a byte order mark', () => {
    expect(parseLawText(`\uFEFF${CHINESE.replaceAll('\n', '\r\n')}`)).toEqual(
      parseLawText(CHINESE),
    );
  });

  it('takes a bracket that holds more than a number for part of a paragraph', () => {
    const { articles } = parseLawText('## 第一条\n\n（2020年）通过。\n\n(a) stays a paragraph.\n');
    expect(articles[0]?.paragraphs).toHaveLength(2);
  });
});

describe('a problem in the text of a law', () => {
  it.each([
    ['a chapter among the headings', '## 第一章 总则\n', 1, '"## 第一章 总则" heads no article'],
    ['a heading of another level', '# 第一条\n\n甲。\n', 1, '"# 第一条" heads no article'],
    ['an Arabic number in a heading', '## 第10条\n\n甲。\n', 1, '"## 第10条" heads no article'],
    [
      'an item before any paragraph',
      '## 第一条\n\n（一）甲。\n',
      3,
      'item （一） of 第一条 has no',
    ],
    [
      'a missing item',
      '## 第一条\n\n甲：\n\n（一）乙；\n\n（三）丙。\n',
      7,
      'item （三） of 第一条 stands where item 2 should',
    ],
    [
      'items that begin at two',
      '## 第一条\n\nFollowing:\n\n(2) second.\n',
      5,
      'item (2) of 第一条 stands where item 1 should',
    ],
    [
      'a repeated article',
      '## 第一条\n\n甲。\n\n## 第一条\n\n乙。\n',
      5,
      '第一条 comes again after 第一条',
    ],
    [
      'articles out of order',
      '## 第十条之一\n\n甲。\n\n## 第十条\n\n乙。\n',
      5,
      '第十条 comes too late after 第十条之一',
    ],
    ['an Arabic number before a point', '## 1、\n\n甲。\n', 1, '"## 1、" heads no article'],
    ['a point that counts nothing', '## Point 0\n\n甲。\n', 1, '"## Point 0" heads no article'],
    ['a point out of order', '## 二、\n\n甲。\n\n## 一、\n\n乙。\n', 5, '一、 comes too late'],
    ['a point among articles', '## 第一条\n\n甲。\n\n## 二、\n\n乙。\n', 5, '二、 follows 第一条'],
    ['a block over several lines', '## 第一条\n\n甲\n乙。\n', 3, 'over several lines'],
    ['text right below its heading', '## 第一条\n甲。\n', 1, 'over several lines'],
    ['an article without text', '## 第一条\n\n## 第二条\n\n乙。\n', 1, '第一条 has no text'],
    ['an HTML tag', '## 第一条\n\n甲<br>乙。\n', 3, 'an HTML tag in law text: "<br>"'],
    ['a comment', '## 第一条\n\n甲<!-- 乙 -->。\n', 3, 'an HTML tag'],
    ['a text directive', '## 第一条\n\n:term[人脸]甲。\n', 3, 'a Markdown directive'],
    ['a block directive', '## 第一条\n\n:::note\n', 3, 'a Markdown directive'],
    ['emphasis', '## 第一条\n\n**甲**乙。\n', 3, 'Markdown emphasis'],
    ['underlined emphasis', '## 第一条\n\n_shall_ apply.\n', 3, 'Markdown emphasis'],
    ['a list', '## 第一条\n\n- 甲\n', 3, 'a Markdown list'],
    ['a numbered list', '## 第一条\n\n1. first\n', 3, 'a Markdown list'],
    ['a link', '## 第一条\n\n[甲](https://example.org)。\n', 3, 'a Markdown link'],
    ['a character reference', '## 第一条\n\n甲&nbsp;乙。\n', 3, 'a character reference'],
    ['an expression', '## 第一条\n\n{甲}。\n', 3, 'an MDX expression'],
    ['a space at the end', '## 第一条\n\n甲。 \n', 3, 'begins or ends with a space'],
    ['an indent', '## 第一条\n\n　　甲。\n', 3, 'begins or ends with a space'],
  ])('%s', (_name, source, line, message) => {
    const { problems } = parseLawText(source);
    expect(problems[0]).toMatchObject({ line, message: expect.stringContaining(message) });
    expect(problems[0]?.remedy).not.toBe('');
  });

  it('is not seen in a ratio, a time or a bracketed year', () => {
    const source = '## 第一条\n\n比例为1:2，时间12:30，法释[2021]15号，甲。\n';
    expect(parseLawText(source).problems).toEqual([]);
  });

  it('loses no text', () => {
    const { articles } = parseLawText('## 第一条\n\n（一）甲。\n\n## 第一章\n\n乙。\n');
    expect(articles[0]?.paragraphs.map(({ text }) => text)).toEqual(['', '乙。']);
    expect(articles[0]?.paragraphs[0]?.items[0]?.text).toBe('甲。');
  });
});
