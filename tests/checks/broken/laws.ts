import { instead } from '../tinyLibrary.ts';
import {
  ANSWER_EN,
  ANSWER_ZH,
  article,
  type BrokenByRule,
  FAQ,
  FORMER,
  LAW,
  LINKS,
  MOVED,
  REDIRECTS,
  TRANSITIONS,
  VERSION,
  ZH,
} from './broken.ts';

const CITED_NO_MORE = [`${ANSWER_EN}:1 basis-cited`, `${ANSWER_ZH}:1 basis-cited`];

const OUTSIDE_WITH_THE_SAME_NAME = `laws:
  - id: other-rules
    names: { zh: [小规定], en: [Other Provisions] }
    reason: { zh: 未收录。, en: not carried. }
articles: []
`;

/** Laws whose texts, versions or articles are not what they are said to be. */
export const laws: BrokenByRule = {
  'every-article': [
    {
      name: 'an article that a complete law lacks',
      changes: { [VERSION]: instead('totalArticles: 3', 'totalArticles: 4') },
      at: `${ZH}:1`,
      says: '第四条 is missing',
    },
    {
      name: 'an MDX article on no provision',
      changes: { [article(9, 'zh')]: page('zh'), [article(9, 'en')]: page('en') },
      at: `${article(9, 'zh')}:1`,
      says: 'the text has no article 9',
    },
    {
      name: 'a provision without its MDX article',
      changes: { [article(2, 'zh')]: null, [article(2, 'en')]: null },
      at: `${article(2, 'zh')}:1`,
      says: 'article 2 has no MDX article',
    },
  ],
  'days-of-texts': [
    {
      name: 'an earlier wording that ends before the first version begins',
      changes: { [`${LAW}/law.yaml`]: instead('to: 2021-08-01', 'to: 2021-07-31') },
      at: `${LAW}/law.yaml:24`,
      says: 'none stands until 2021-08-01',
    },
    {
      name: 'two wordings of a text that is not carried on the same day',
      changes: { [FORMER]: instead('to: 2009-08-27', 'to: 2009-08-28') },
      at: `${FORMER}:9`,
      says: 'after 2009-08-27 has begun',
    },
    {
      name: 'a law of the collection among those that are not carried',
      changes: { [FORMER]: instead('id: old-rules', 'id: tiny-rules') },
      at: `${FORMER}:2`,
      says: '"tiny-rules" is a law of the collection',
    },
    {
      name: 'a rule on time that no text names',
      changes: {
        [TRANSITIONS]: (text) =>
          `${text}${text.replace('rules:\n', '').replace('no-earlier-acts', 'idle')}`,
      },
      at: `${TRANSITIONS}:9`,
      says: 'no text names the rule "idle"',
    },
  ],
  'unique-names': [
    {
      name: 'a name that two laws bear',
      changes: { 'outside.yaml': OUTSIDE_WITH_THE_SAME_NAME },
      at: 'outside.yaml:1',
      says: '"小规定" already names laws/tiny-rules',
    },
  ],
  checksums: [
    {
      name: 'an official text that has been touched',
      changes: { [ZH]: instead('为保护人脸信息', '为了保护人脸信息') },
      at: `${ZH}:1`,
      says: 'checksum',
    },
  ],
  versions: [
    {
      name: 'a folder named by another day',
      changes: { [VERSION]: instead('from: 2021-08-01', 'from: 2021-09-01') },
      at: `${VERSION}:3`,
      says: 'the folder is named 2021-08-01',
      also: CITED_NO_MORE,
    },
    {
      name: 'a promulgation after the first day in force',
      changes: { [VERSION]: instead('promulgated: 2021-07-15', 'promulgated: 2021-08-02') },
      at: `${VERSION}:2`,
      says: 'before it is promulgated',
    },
    {
      name: 'a version that ends before it begins',
      changes: { [VERSION]: instead('from: 2021-08-01', 'from: 2021-08-01\nto: 2021-08-01') },
      at: `${VERSION}:4`,
      says: 'no later than it begins',
    },
  ],
  'dates-checked': [
    {
      name: 'a check in the future',
      changes: { [VERSION]: instead('checked: 2022-01-01', 'checked: 2022-06-02') },
      at: `${VERSION}:4`,
      says: 'checked on 2022-06-02, after 2022-06-01',
    },
    {
      name: 'a check before the law was made',
      changes: { [VERSION]: instead('checked: 2022-01-01', 'checked: 2021-07-14') },
      at: `${VERSION}:4`,
      says: 'before it was promulgated',
    },
    {
      name: 'a question read in the future',
      changes: { [FAQ]: instead('reviewed: 2022-05-02', 'reviewed: 2022-06-02') },
      at: `${FAQ}:10`,
      says: 'reviewed on 2022-06-02, after 2022-06-01',
    },
  ],
  'addresses-live': [
    {
      name: 'an address that is gone',
      changes: { [REDIRECTS]: instead('moved', '  - laws/old-rules\nmoved') },
      at: `${REDIRECTS}:${MOVED}`,
      says: 'laws/old-rules was published and is gone',
    },
    {
      name: 'an address that is not recorded',
      changes: { [REDIRECTS]: instead('  - laws/tiny-rules/3\n', '') },
      at: `${REDIRECTS}:2`,
      says: `${LAW}/3 is not recorded`,
    },
  ],
  'needless-paragraph': [
    {
      name: 'the only paragraph of an article, in Chinese, on the page of its law',
      changes: { [article(1, 'zh')]: instead('没有单独', '依本规定第一条第一款，没有单独') },
      at: `${article(1, 'zh')}:9`,
      says: '第一条第一款',
    },
    {
      name: 'the only paragraph before an item, in an answer',
      changes: {
        [ANSWER_EN]: instead('that you', 'with Article 2(1)(2) of the Small Provisions that\nyou'),
      },
      at: `${ANSWER_EN}:9`,
      says: 'Article 2(1)(2)',
      also: [`${ANSWER_EN}:9 prose-numbers`],
    },
  ],
  'citations-resolve': [
    {
      name: 'an article that the law has not',
      changes: {
        [article(1, 'en')]: instead('Without', 'Under Article 17 of the Small Provisions, without'),
      },
      at: `${article(1, 'en')}:9`,
      says: 'Article 17',
      also: [`${article(1, 'en')}:9 prose-numbers`],
    },
    {
      name: 'an article that the law has not, in Chinese',
      changes: { [article(1, 'zh')]: instead('没有单独', '依小规定第十七条，没有单独') },
      at: `${article(1, 'zh')}:9`,
      says: '第十七条',
      also: [`${article(1, 'en')}:9 prose-numbers`],
    },
  ],
  references: [
    {
      name: 'a related provision that is not there',
      changes: { [LINKS]: instead('tiny-rules/2]', 'tiny-rules/17]') },
      at: `${LINKS}:1`,
      says: 'no article 17 in tiny-rules; it has 1-3',
    },
    {
      name: 'links of an article that is not there',
      changes: { [LINKS]: instead("'3':", "'4':") },
      at: `${LINKS}:3`,
      says: 'no article 4 in tiny-rules',
    },
    {
      name: 'an item that is not there',
      changes: { [LINKS]: instead('tiny-rules/2]', 'tiny-rules/2#p1-i3]') },
      at: `${LINKS}:1`,
      says: 'laws/tiny-rules/2 has no p1-i3',
    },
    {
      name: 'a day of force that no 款 gives',
      changes: { [`${LAW}/law.yaml`]: instead('tiny-rules/3#p2', 'tiny-rules/3#p3') },
      at: `${LAW}/law.yaml:19`,
      says: 'laws/tiny-rules/3 has no p3',
    },
  ],
};

/** An MDX article that has all its parts. */
function page(language: 'zh' | 'en'): string {
  const [title, summary, ask, heading, body] =
    language === 'zh'
      ? ['多出来的一条', '这一条没有条文。', '第九', '用白话说', '没有。']
      : ['One too many', 'This one has no text.', 'ninth', 'In plain words', 'Nothing.'];
  const asks = [1, 2, 3, 4, 5].map((number) => `${ask}${number}`).join(', ');
  return `---\ntitle: ${title}\nsummary: ${summary}\nasks: [${asks}]\n---\n\n## ${heading}\n\n${body}\n`;
}
