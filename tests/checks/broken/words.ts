import { instead } from '../tinyLibrary.ts';
import { ANSWER_EN, ANSWER_ZH, article, type BrokenByRule, CASE, EN, TERM } from './broken.ts';

/** Words, spellings and signs that are not ours. */
export const words: BrokenByRule = {
  'right-language': [
    {
      name: 'English where Chinese belongs',
      changes: { [CASE]: instead('zh: 北京', 'zh: Beijing') },
      at: `${CASE}:8`,
      says: 'no Chinese character in "Beijing"',
    },
    {
      name: 'Chinese where English belongs',
      changes: { [TERM]: instead('Consent given to one thing by itself.', '单独作出的同意。') },
      at: `${TERM}:6`,
      says: 'more Chinese characters than letters',
    },
  ],
  'preferred-terms': [
    {
      name: 'a word to avoid in a body, over two lines',
      changes: { [article(1, 'en')]: instead('Without separate', 'Without any\nspecific') },
      at: `${article(1, 'en')}:10`,
      says: '"specific consent" is not our word for 单独同意',
    },
    {
      name: 'a word to avoid in a summary, inflected',
      changes: { [article(1, 'en')]: instead('with separate consent', 'after Specific consents') },
      at: `${article(1, 'en')}:3`,
      says: 'Specific consents',
    },
    {
      name: 'a word to avoid in a case',
      changes: { [CASE]: instead('Damages were not decided', 'Specific consent was not decided') },
      at: `${CASE}:37`,
      says: 'Specific consent',
    },
    {
      name: 'a word to avoid in a translation',
      changes: { [EN]: instead('separate consent', 'separate consent, or specific consent,') },
      at: `${EN}:5`,
      says: 'specific consent',
    },
  ],
  'spelling-british': [
    {
      name: '-ize',
      changes: {
        [article(1, 'en')]: instead('Without separate', 'Unauthorized, without separate'),
      },
      at: `${article(1, 'en')}:9`,
      says: '"Unauthorized" is American',
    },
    {
      name: '-or',
      changes: { [TERM]: instead('en: Consent given', 'en: The behavior of consent given') },
      at: `${TERM}:6`,
      says: '"behavior"',
    },
    {
      name: 'the noun license',
      changes: { [ANSWER_EN]: instead('Fines are', 'A license is') },
      at: `${ANSWER_EN}:17`,
      says: '"A license"',
    },
  ],
  'chinese-punctuation': [
    {
      name: 'an ASCII comma',
      changes: { [article(1, 'zh')]: instead('同意，不得', '同意,不得') },
      at: `${article(1, 'zh')}:9`,
      says: 'ASCII , beside',
    },
    {
      name: 'a straight quotation mark',
      changes: { [ANSWER_ZH]: instead('“我不同意”', '"我不同意') },
      at: `${ANSWER_ZH}:9`,
      says: 'ASCII " beside',
    },
    {
      name: 'a corner bracket',
      changes: { [ANSWER_ZH]: instead('先说“我不同意”', '先说「我不同意') },
      at: `${ANSWER_ZH}:9`,
      says: '「 is no quotation mark',
    },
    {
      name: 'a quotation without end',
      changes: { [ANSWER_ZH]: instead('同意”', '同意') },
      at: `${ANSWER_ZH}:9`,
      says: '“ stands 1 times, ” 0 times',
    },
    {
      name: 'traditional script',
      changes: { [article(1, 'zh')]: instead('处理人脸信息', '處理人臉信息') },
      at: `${article(1, 'zh')}:3`,
      says: 'traditional characters: 處臉',
    },
  ],
};
