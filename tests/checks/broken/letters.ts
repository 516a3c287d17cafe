import { instead } from '../tinyLibrary.ts';
import { type BrokenByRule, LETTER, LETTER_EN, LETTER_ZH } from './broken.ts';

/** Letters that say more in one language, or cite what they must not. */
export const letters: BrokenByRule = {
  'letter-blanks': [
    {
      name: 'a blank that stands in one language only',
      changes: { [LETTER_EN]: instead('Since {since} only', 'Since then only') },
      at: `${LETTER_EN}:7`,
      says: 'stands where the Chinese letter has a paragraph with {since} 〔angry|〕',
    },
    {
      name: 'words that stand on a condition in one language only',
      changes: { [LETTER_ZH]: instead('〔angry|，并且生气〕', '，并且生气') },
      at: `${LETTER_EN}:7`,
      says: '〔angry|〕',
      also: [`${LETTER}:17 letter-blanks`],
    },
    {
      name: 'a block too many',
      changes: { [LETTER_EN]: instead('  < {date}', '  < {date}\n  And so on.') },
      at: `${LETTER_EN}:11`,
      says: 'a paragraph stands where the Chinese letter has nothing more',
    },
    {
      name: 'what opens and does not close',
      changes: { [LETTER_EN]: instead('{since}', '{since') },
      at: `${LETTER_EN}:7`,
      says: '{ opens or closes nothing',
      also: [`${LETTER_EN}:7 letter-blanks`],
    },
    {
      name: 'a blank, citations and a condition that letter.yaml has not',
      changes: {
        [LETTER_ZH]: instead('不刷脸的函\n  自', '{title}〔sad|甲〕«law»\n  自'),
        [LETTER_EN]: instead(
          'A letter against face scans\n  Since',
          '{title}〔sad|a〕«law»\n  Since',
        ),
      },
      at: `${LETTER_ZH}:6`,
      says: '"sad" is no option of the letter',
      also: [
        `${LETTER_ZH}:6 letter-blanks`,
        `${LETTER_ZH}:6 letter-blanks`,
        `${LETTER_EN}:6 letter-blanks`,
        `${LETTER_EN}:6 letter-blanks`,
        `${LETTER_EN}:6 letter-blanks`,
      ],
    },
    {
      name: 'a field that nothing uses',
      changes: {
        [LETTER]: instead(
          '  - id: angry',
          '  - id: phone\n    kind: line\n    label: { zh: 电话, en: telephone }\n  - id: angry',
        ),
      },
      at: `${LETTER}:17`,
      says: 'nothing in the letter uses "phone"',
    },
  ],
  'letter-law': [
    {
      name: 'what was not in force on the earliest day',
      changes: {
        [LETTER]: instead('earliest: 2021-08-01', 'earliest: 2021-07-31'),
        [LETTER_ZH]: instead('?basis ', ''),
        [LETTER_EN]: instead('?basis ', ''),
      },
      at: `${LETTER_ZH}:8`,
      says: '«basis» has nothing that was in force on 2021-07-31',
    },
    {
      name: 'a court paper that rests on a departmental rule',
      changes: { [LETTER]: instead('use: reasons', 'use: basis') },
      at: `${LETTER}:24`,
      says: 'a court paper rests on laws/tiny-rules/1',
    },
    {
      name: 'what follows the day of the letter and is no longer in force',
      changes: {
        [LETTER]: instead('tiny-rules/1 }', 'tiny-rules/1, by: letter }'),
        'laws/tiny-rules/2021-08-01/version.yaml': instead(
          'from: 2021-08-01',
          'from: 2021-08-01\nto: 2022-05-01',
        ),
      },
      at: `${LETTER}:22`,
      says: 'Article 1 of tiny-rules is not in force on the day of the letter',
    },
    {
      name: 'a provision cited in words',
      changes: { [LETTER_ZH]: instead('本人不同意', '依小规定第二条，本人不同意') },
      at: `${LETTER_ZH}:7`,
      says: '"第二条" is cited in words',
    },
  ],
};
