import { instead } from '../tinyLibrary.ts';
import { ANSWER_EN, ANSWER_ZH, type BrokenByRule, FAQ } from './broken.ts';

/** A message that the rules accept. */
const LETTER = {
  zh: '您好，我是【几栋几号】的住户【姓名】。我不同意以人脸作为进出大门的方式，请给我办一张门禁卡，或者告诉我别的办法。依据是小规定第一条。请书面答复，谢谢。',
  en: 'Hello, I am [name] of [flat]. I do not agree to my face being the way through the gate; please give me a card, or tell me of another way. The basis is Article 1 of the Small Provisions. Please answer in writing. Thank you.',
};

/** Puts a message behind the answer of a page. */
const sending = (message: string) => (page: string) =>
  page.replace(/^asks:/m, () => `message: |\n  ${message}\nasks:`);

const letters = (zh: string, en: string) => ({
  [ANSWER_ZH]: sending(zh),
  [ANSWER_EN]: sending(en),
});

/** Puts other words for the steps of an answer. */
const twoSteps = (others: string) => (page: string) => page.replace(/1\. .*\n2\. .*/, () => others);

/** Questions that leave a reader without a way, a message or an honest word. */
export const questions: BrokenByRule = {
  steps: [
    {
      name: 'an answer that says what to do in a paragraph',
      changes: {
        [ANSWER_EN]: twoSteps('- Say so.\n- Ask for a card.'),
        [ANSWER_ZH]: twoSteps('- 说。\n- 要一张卡。'),
      },
      at: `${ANSWER_EN}:7`,
      says: '"What to do" has no numbered steps',
      also: [`${ANSWER_ZH}:7 steps`],
    },
    {
      name: 'an answer of one step',
      changes: {
        [ANSWER_EN]: twoSteps('1. Ask for a card.'),
        [ANSWER_ZH]: twoSteps('1. 要一张卡。'),
      },
      at: `${ANSWER_EN}:7`,
      says: 'has 1 step',
      also: [`${ANSWER_ZH}:7 steps`],
    },
  ],
  'certainty-said': [
    {
      name: 'an open question whose answers do not say so',
      changes: { [FAQ]: instead('settled', 'open') },
      at: `${ANSWER_EN}:3`,
      says: 'the answer does not say so',
      also: [`${ANSWER_ZH}:3 certainty-said`],
    },
    {
      name: 'an open question whose English does not say so',
      changes: {
        [FAQ]: instead('settled', 'open'),
        [ANSWER_ZH]: instead('可以。', '没有定论，不过可以。'),
        [ANSWER_EN]: instead('Yes, you can.', 'One cannot say, but you can.'),
      },
      at: `${ANSWER_EN}:3`,
      says: 'the answer does not say so',
    },
  ],
  messages: [
    {
      name: 'a message in one language',
      changes: { [ANSWER_ZH]: sending(LETTER.zh) },
      at: `${ANSWER_EN}:1`,
      says: 'none in English',
    },
    {
      name: 'a blank that one language lacks',
      changes: letters(LETTER.zh, LETTER.en.replace('[flat]', 'the flat')),
      at: `${ANSWER_EN}:4`,
      says: 'the message has 1 blanks, in Chinese 2',
    },
    {
      name: 'a blank that is not closed',
      changes: letters(LETTER.zh.replace('【姓名】', '【姓名'), LETTER.en.replace('[name]', 'I')),
      at: `${ANSWER_ZH}:4`,
      says: '"【" opens or closes no blank',
    },
    {
      name: 'an English blank in brackets of Chinese',
      changes: letters(LETTER.zh, LETTER.en.replace('[name]', '【name】')),
      at: `${ANSWER_EN}:4`,
      says: 'opens or closes no blank',
      also: [`${ANSWER_EN}:4 messages`],
    },
    {
      name: 'a message too short to say what is wanted',
      changes: letters(
        '您好，我不同意刷脸，请给我办一张门禁卡，谢谢。',
        'Hello, I do not agree to a face scan; please give me a card. Thank you.',
      ),
      at: `${ANSWER_ZH}:4`,
      says: 'has 23 characters; it has 60 to 220',
    },
    {
      name: 'a time that no law sets',
      changes: letters(
        LETTER.zh.replace('书面答复', '七日内书面答复'),
        LETTER.en.replace('answer', 'answer within 7 days'),
      ),
      at: `${ANSWER_ZH}:4`,
      says: 'the number "七日内"',
    },
  ],
  'citations-resolve': [
    {
      name: 'a citation in a message that leads nowhere',
      changes: letters(
        LETTER.zh.replace('小规定第一条', '小规定第九条'),
        LETTER.en.replace('Article 1', 'Article 9'),
      ),
      at: `${ANSWER_EN}:4`,
      says: 'no article',
      also: [`${ANSWER_ZH}:4 citations-resolve`],
    },
  ],
};
