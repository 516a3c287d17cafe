import { instead } from '../tinyLibrary.ts';
import {
  ANSWER_EN,
  ANSWER_ZH,
  article,
  type BrokenByRule,
  CASE,
  FAQ,
  REDIRECTS,
  TERM,
  TOPIC,
} from './broken.ts';

const STORY_ZH = 'cases/gate-case/page.zh.mdx';

/** Pages that lack a part, or that lead nowhere. */
export const pages: BrokenByRule = {
  'both-languages': [
    {
      name: 'an answer without English',
      changes: { [ANSWER_EN]: null },
      at: `${ANSWER_EN}:1`,
      says: 'no English page',
    },
    {
      name: 'a case without Chinese',
      changes: { [STORY_ZH]: null },
      at: `${STORY_ZH}:1`,
      says: 'no Chinese page',
    },
    {
      name: 'an article without English',
      changes: { [article(2, 'en')]: null },
      at: `${article(2, 'en')}:1`,
      says: 'no English page',
    },
  ],
  references: [
    {
      name: 'a paragraph that is not there',
      changes: { [TERM]: instead('/1#p1', '/1#p2') },
      at: `${TERM}:7`,
      says: 'laws/tiny-rules/1 has no p2',
    },
    {
      name: 'a law that is not there',
      changes: { [CASE]: instead('key: laws/tiny-rules/1', 'key: laws/huge-rules/1') },
      at: `${CASE}:44`,
      says: 'no law "huge-rules"',
      also: [`${REDIRECTS}:21 addresses-live`],
    },
    {
      name: 'a topic that is not there',
      changes: { [CASE]: instead('topics: [gates]', 'topics: [doors]') },
      at: `${CASE}:62`,
      says: 'no topic "doors"',
    },
    {
      name: 'a case that is not there',
      changes: { [FAQ]: instead('[gate-case]', '[gate-case, door-case]') },
      at: `${FAQ}:5`,
      says: 'no case "door-case"',
    },
    {
      name: 'a part of the name of a case',
      changes: { [FAQ]: instead('[gate-case]', '[gate-case, gate-cas]') },
      at: `${FAQ}:5`,
      says: 'no case "gate-cas"; did you mean "gate-case"?',
    },
    {
      name: 'a law whose name is misspelt',
      changes: { [TOPIC]: instead('tiny-rules/1', 'tiny-rule/1') },
      at: `${TOPIC}:3`,
      says: 'no law "tiny-rule"; did you mean "tiny-rules"?',
    },
    {
      name: 'a question that is not there',
      changes: { [TOPIC]: instead('faqs: [gate]', 'faqs: [gate, door]') },
      at: `${TOPIC}:2`,
      says: 'no question "door"',
    },
    {
      name: 'a term that is not there',
      changes: {
        [TERM]: (text) =>
          `${text}confusedWith: [{ term: consent, how: { zh: 不同, en: Another } }]\n`,
      },
      at: `${TERM}:8`,
      says: 'no term "consent"',
    },
    {
      name: 'a step of the road that is not there',
      changes: { [FAQ]: instead('road: [manager]', 'road: [manager, king]') },
      at: `${FAQ}:6`,
      says: 'no step "king"',
    },
    {
      name: 'a provision of a step that is not there',
      changes: { 'road.yaml': instead('[laws/tiny-rules/1]', '[laws/tiny-rules/9]') },
      at: 'road.yaml:44',
      says: 'no article 9',
    },
    {
      name: 'a page that is not there',
      changes: { 'updates.yaml': instead('key: laws/tiny-rules', 'key: laws/huge-rules') },
      at: 'updates.yaml:8',
      says: 'no page "laws/huge-rules"',
    },
    {
      name: 'a corrected page that is not there',
      changes: { 'corrections.yaml': instead('[laws/tiny-rules/1]', '[laws/tiny-rules/9]') },
      at: 'corrections.yaml:3',
      says: 'no page "laws/tiny-rules/9"',
    },
  ],
  'basis-cited': [
    {
      name: 'a basis that the answer does not cite',
      changes: { [ANSWER_ZH]: instead('小规定第一条', '那条规定') },
      at: `${ANSWER_ZH}:1`,
      says: 'laws/tiny-rules/1 is a basis',
    },
    {
      name: 'a case that the answer does not name',
      changes: { [ANSWER_EN]: instead('the Gate case says', 'a court says') },
      at: `${ANSWER_EN}:1`,
      says: 'does not name the case gate-case',
    },
  ],
  'unique-titles': [
    {
      name: 'one title twice',
      changes: { [article(3, 'en')]: instead('title: Fines', 'title: Consent first') },
      at: `${article(3, 'en')}:2`,
      says: 'articles/1.en.mdx',
    },
  ],
  'unique-asks': [
    {
      name: 'one phrasing twice, but for case and stops',
      changes: { [ANSWER_EN]: instead('entry two', 'Gate one?') },
      at: 'topics/gates/guide.en.mdx:4',
      says: ANSWER_EN,
    },
  ],
  lengths: [
    {
      name: 'a summary that is too long',
      changes: { [article(1, 'en')]: instead('Faces are', 'Very '.repeat(45)) },
      at: `${article(1, 'en')}:3`,
      says: 'the limit is 45',
    },
    {
      name: 'an answer that is too long',
      changes: { [ANSWER_ZH]: instead('可以。', `${'可以'.repeat(70)}。`) },
      at: `${ANSWER_ZH}:3`,
      says: 'the limit is 140',
    },
    {
      name: 'an answer of three sentences',
      changes: { [ANSWER_EN]: instead('Yes, you can.', 'Yes. You can.') },
      at: `${ANSWER_EN}:3`,
      says: '3 sentences',
    },
  ],
  sections: [
    {
      name: 'a section that is missing',
      changes: { [ANSWER_EN]: (text) => text.slice(0, text.indexOf('## Limits')) },
      at: `${ANSWER_EN}:1`,
      says: 'the section "Limits" is missing',
      also: [`${ANSWER_EN}:13 aligned-pages`],
    },
    {
      name: 'a section of its own',
      changes: { [ANSWER_EN]: (text) => `${text}\n## And more\n\nMuch.\n` },
      at: `${ANSWER_EN}:19`,
      says: '"And more" is no section',
      also: [`${ANSWER_EN}:19 aligned-pages`],
    },
    {
      name: 'sections out of order',
      changes: {
        [article(1, 'zh')]: (text) =>
          `${text}\n## 界限与未决问题\n\n有。\n\n## 对你意味着什么\n\n有。\n`,
      },
      at: `${article(1, 'zh')}:15`,
      says: 'out of order',
      also: [`${article(1, 'en')}:9 aligned-pages`],
    },
  ],
};
