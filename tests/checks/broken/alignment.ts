import { instead } from '../tinyLibrary.ts';
import { type BrokenByRule, EN } from './broken.ts';

const THIRD_ARTICLE = `
## 第三条

Whoever violates Article 1 of these Provisions may be fined not more than 5,000 yuan.

These Provisions take effect on 1 August 2021.
`;

/** Translations that depart from the text. */
export const alignment: BrokenByRule = {
  'aligned-texts': [
    {
      name: 'an article that is not translated',
      changes: { [EN]: instead(THIRD_ARTICLE, '') },
      at: `${EN}:1`,
      says: '第三条 is not translated',
    },
    {
      name: 'an article that is translated only',
      changes: { [EN]: (text) => `${text}\n## 第四条\n\nWords.\n` },
      at: `${EN}:21`,
      says: '第四条 is not in the Chinese text',
    },
    {
      name: 'a paragraph too few',
      changes: { [EN]: instead('\n\nThese Provisions take effect on 1 August 2021.', '') },
      at: `${EN}:15`,
      says: '第三条 has 1 paragraph, in Chinese 2',
    },
    {
      name: 'an item too few',
      changes: { [EN]: instead('\n\n(2) there is no necessity.', '') },
      at: `${EN}:9`,
      says: 'has 1 item, in Chinese 2',
    },
    {
      name: 'a preamble that is not translated',
      changes: { [EN]: (text) => text.slice(text.indexOf('##')) },
      at: `${EN}:1`,
      says: 'the preamble has 0 paragraphs, in Chinese 1',
    },
  ],
  'aligned-numbers': [
    {
      name: 'an amount mistranslated',
      changes: { [EN]: instead('5,000 yuan', '50,000 yuan') },
      at: `${EN}:17`,
      says: 'has 5000 where the translation has 50000',
    },
    {
      name: 'a date mistranslated',
      changes: { [EN]: instead('1 August', '1 September') },
      at: `${EN}:19`,
      says: '2021-08-01',
    },
    {
      name: 'a wrong article cited',
      changes: { [EN]: instead('violates Article 1', 'violates Article 2') },
      at: `${EN}:17`,
      says: 'Article 3(1): the Chinese text has 1 where the translation has 2',
    },
    {
      name: 'a number that only the translation has',
      changes: { [EN]: instead('Whoever violates', 'Whoever within 30 days violates') },
      at: `${EN}:17`,
      says: 'has nothing where the translation has 30',
    },
  ],
  'aligned-modals': [
    {
      name: 'a duty turned into leave',
      changes: { [EN]: instead('shall be subject', 'may be subject') },
      at: `${EN}:5`,
      says: '应当',
    },
    {
      name: 'leave turned into a duty',
      changes: { [EN]: instead('may be fined', 'shall be fined') },
      at: `${EN}:17`,
      says: '可以 stands once, "may" 0 times',
    },
    {
      name: 'a ban turned into a duty',
      changes: { [EN]: instead('shall not be processed', 'shall be processed by no means') },
      at: `${EN}:9`,
      says: '不得',
    },
    {
      name: '"may not", which is two things',
      changes: { [EN]: instead('shall not be processed', 'may not be processed') },
      at: `${EN}:9`,
      says: '"may not" leaves open',
    },
    {
      name: '"should"',
      changes: { [EN]: instead('there is no necessity', 'it should have no necessity') },
      at: `${EN}:13`,
      says: '"should" leaves open',
    },
  ],
  'aligned-negations': [
    {
      name: 'a "not" that is lost',
      changes: { [EN]: instead('does not consent', 'consents') },
      at: `${EN}:11`,
      says: 'Article 2, item (1): the Chinese denies by 不, the English nothing',
    },
    {
      name: 'a "not" that is added',
      changes: { [EN]: instead('Whoever violates', 'Whoever does not violate') },
      at: `${EN}:17`,
      says: 'the Chinese denies nothing, the English by not',
    },
  ],
  'held-terms': [
    {
      name: 'a held term under another word',
      changes: { [EN]: instead('separate consent', 'own consent') },
      at: `${EN}:5`,
      says: 'Article 1: 单独同意 is not translated by "separate consent"',
    },
  ],
};
