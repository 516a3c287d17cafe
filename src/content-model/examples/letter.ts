import { aims } from '../faq.ts';
import { addressees } from '../letter.ts';
import { asks, both, en, oneOf, page, zh } from './fillIn.ts';

/** letter.yaml */
export const letterExample = `order: {order}
aim: refuse ${oneOf(aims)}
to: operator ${oneOf(addressees)}
earliest: {day} # ${en('first day of events for which it is meant')}
reviewed: {day} # ${en('the day on which it was read against the law')}
days: { from: since, letter: date }
fields:
  - id: addressee
    kind: line
    label: ${both('to whom, by full name', '对方的全称')}
  - id: since
    kind: day
    label: ${both('since when', '从哪天起')}
  - id: name
    kind: line
    label: ${both('your name', '你的姓名')}
  - id: date
    kind: day
    label: ${both('day of the letter', '写信的日子')}
cites:
  basis:
    use: basis
    provisions:
      - key: laws/pipl/29 # ${en('provisions, each with its 款 or 项')}
`;

const frontMatter = (language: 'zh' | 'en') => {
  const mark = language === 'zh' ? zh : (wanted: string) => `"${en(wanted)}"`;
  const words =
    language === 'zh'
      ? [
          `# ${zh('标题')}`,
          '> {addressee}：',
          `自{since}起，${zh('事实和请求')}`,
          '?basis 依据：«basis»。',
        ]
      : [
          `# ${en('title')}`,
          '> {addressee}:',
          `Since {since} ${en('facts and requests')}`,
          '?basis Basis: «basis».',
        ];
  const lines = [...words, '< {name}', '< {date}'].map((line) => `  ${line}`).join('\n');
  const title = mark(language === 'zh' ? '信的名称' : 'what the letter is');
  const summary = mark(
    language === 'zh'
      ? '什么时候用，一到两句，不超过90字'
      : 'when it is of use, one or two sentences, at most 45 words',
  );
  return `title: ${title}\nsummary: ${summary}\n${asks(language)}\nletter: |\n${lines}`;
};

/** letter.zh.mdx */
export const letterZhExample = page(frontMatter('zh'), [
  ['能做什么', zh('它能做什么')],
  ['不能做什么', zh('它不能做什么')],
  ['怎么送', zh('送到哪里、怎么留证据')],
]);

/** letter.en.mdx */
export const letterEnExample = page(frontMatter('en'), [
  ['What it can do', en('what it can do')],
  ['What it cannot do', en('what it cannot do')],
  ['How to send it', en('where it goes and how to keep proof')],
]);
