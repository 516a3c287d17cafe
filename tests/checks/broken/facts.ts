import { instead } from '../tinyLibrary.ts';
import {
  ANSWER_EN,
  article,
  type BrokenByRule,
  CASE,
  FAQ,
  LAW,
  REDIRECTS,
  TERM,
  VERSION,
} from './broken.ts';

const OTHER_FAQ = 'faqs/door';

/** Facts that cannot all be true. */
export const facts: BrokenByRule = {
  'aligned-pages': [
    {
      name: 'a paragraph in one language only',
      changes: { [article(1, 'en')]: (text) => `${text}\nAnd more.\n` },
      at: `${article(1, 'en')}:11`,
      says: 'a paragraph stands where the Chinese page has nothing more',
    },
    {
      name: 'a passage for other readers',
      changes: {
        [article(1, 'en')]: (text) => `${text}\n<For who="parent">\n\nAsk.\n\n</For>\n`,
        [article(1, 'zh')]: (text) => `${text}\n<For who="lawyer">\n\n问。\n\n</For>\n`,
      },
      at: `${article(1, 'en')}:11`,
      says: '<For who="parent"> stands where the Chinese page has <For who="lawyer"> (line 11)',
    },
  ],
  'prose-numbers': [
    {
      name: 'a sum of one language in a case',
      changes: { [CASE]: instead('en: Granted }', 'en: Granted with 500 yuan }') },
      at: `${CASE}:23`,
      says: 'the Chinese has no such number where the English has 500',
    },
    {
      name: 'a date that differs',
      changes: {
        [article(1, 'zh')]: instead('没有单独', '2021年8月1日起，没有单独'),
        [article(1, 'en')]: instead('Without', 'From 1 September 2021, without'),
      },
      at: `${article(1, 'en')}:9`,
      says: 'month 8 where the English has month 9',
    },
  ],
  'prose-denials': [
    {
      name: 'a denial of one language',
      changes: { [ANSWER_EN]: instead('Say that you do not agree.', 'Say that you agree.') },
      at: `${ANSWER_EN}:9`,
      says: 'the Chinese denies',
    },
  ],
  'dates-in-order': [
    {
      name: 'a case decided before it was filed',
      changes: {
        [CASE]: instead('decided: 2021-12-01', 'filed: 2021-12-02\n    decided: 2021-12-01'),
      },
      at: `${CASE}:22`,
      says: 'decided on 2021-12-01, before it was filed on 2021-12-02',
    },
  ],
  'dates-past': [
    {
      name: 'a judgment of the future',
      changes: { [CASE]: instead("date: '2021-12'", "date: '2046-12'") },
      at: `${CASE}:42`,
      says: '2046-12 is later than 2022-06-01',
    },
  ],
  'case-year': [
    {
      name: 'a year that is not that of the decision',
      changes: {
        [CASE]: instead('year: 2021', 'year: 2020'),
        [REDIRECTS]: instead('by/year/2021', 'by/year/2020'),
      },
      at: `${CASE}:10`,
      says: 'listed under 2020 by its decision, which has 2021',
    },
  ],
  'true-counts': [
    {
      name: 'a chapter beyond the last article',
      changes: {
        [VERSION]: (text) =>
          `${text}divisions:\n  - { kind: chapter, number: 1, title: { zh: 总则, en: General }, from: '1', to: '4' }\n`,
      },
      at: `${VERSION}:16`,
      says: 'a chapter up to article 4; the law has 3',
    },
  ],
  'unique-orders': [
    {
      name: 'two questions in one place',
      changes: {
        [`${OTHER_FAQ}/faq.yaml`]: `order: 1\ntopics: [gates]\nbasis: [${LAW}/1]\nplaces: [home]\naims: [know]\ncertainty: settled\nreviewed: 2022-05-02\nroad: [manager]\n`,
        [`${OTHER_FAQ}/answer.zh.mdx`]: answer(
          '门能装吗？',
          '能。',
          '依据',
          '怎么做',
          '界限',
          '小规定第一条',
          '门',
        ),
        [`${OTHER_FAQ}/answer.en.mdx`]: answer(
          'May a door be put in?',
          'Yes.',
          'The basis',
          'What to do',
          'Limits',
          'Article 1 of the Small Provisions',
          'door',
        ),
        [REDIRECTS]: instead('moved', '  - faqs/door\nmoved'),
      },
      at: `${FAQ}:1`,
      says: 'place 1 is also that of faqs/door/faq.yaml',
    },
  ],
  'unique-names': [
    {
      name: 'two terms with one name',
      changes: {
        'terms/own-consent.yaml': `zh: 单独同意\nen: own consent\nalsoSeen: { zh: [], en: [] }\ndefinition: { zh: 同上。, en: The same. }\n`,
        [REDIRECTS]: instead('moved', '  - terms/own-consent\nmoved'),
      },
      at: `${TERM}:1`,
      says: '"单独同意" already names terms/own-consent',
    },
  ],
  placeholders: [
    {
      name: 'something still to be written',
      changes: { [ANSWER_EN]: instead('Fines are another matter.', 'TODO: fines.') },
      at: `${ANSWER_EN}:17`,
      says: '"TODO" marks something',
    },
  ],
  characters: [
    {
      name: 'a radical',
      changes: { [article(1, 'zh')]: instead('没有单独同意', '没有单独同意⼈') },
      at: `${article(1, 'zh')}:9`,
      says: 'U+2F08 ⼈ a radical',
    },
  ],
  encoding: [
    {
      name: 'a file in GBK',
      changes: { [TERM]: Uint8Array.from([0x7a, 0x68, 0x3a, 0x20, 0xb5, 0xa5, 0xb6, 0xc0, 0x0a]) },
      at: `${TERM}:1`,
      says: 'in GBK',
    },
  ],
  'not-a-file': [
    {
      name: 'a link that leads round in a ring',
      changes: { 'laws/ring': { linkTo: '../laws' } },
      at: 'laws/ring:1',
      says: 'a symbolic link',
    },
  ],
};

/** An answer that has all its parts. */
function answer(question: string, yes: string, ...parts: string[]): string {
  const [basis, doing, limits, cited, ask] = parts;
  const asks = [1, 2, 3, 4, 5].map((number) => `${ask}问${number}`).join(', ');
  const english = /^[A-Z]/.test(question);
  const list = english ? asks.replaceAll('问', ' ') : asks;
  const more = english ? 'It is so.' : '事情本来就是这样。';
  return `---\nquestion: ${question}\nanswer: ${yes} ${more}\nasks: [${list}]\n---\n\n## ${doing}\n\n1. ${more}\n2. ${more}\n\n## ${basis}\n\n${cited}${english ? '.' : '。'}\n\n## ${limits}\n\n${more}\n`;
}
