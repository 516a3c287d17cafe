import type { Book } from '../../../src/proof/book.ts';

const both = (zh: string, en: string) => ({ zh, en });

/** One law and one matter, with what a flag is told of them. */
export const book = {
  laws: new Map([
    [
      'pipl',
      {
        id: 'pipl',
        title: both('中华人民共和国个人信息保护法', 'Personal Information Protection Law'),
        short: both('个人信息保护法', 'PIPL'),
        issuer: both('全国人大常委会', 'NPC Standing Committee'),
        rank: 'law',
        current: '2021-11-01',
        total: 74,
        complete: true,
        promulgated: '2021-08-20',
        periods: [{ from: '2021-11-01' }],
        years: [2021],
      },
    ],
  ]),
  cases: [
    {
      key: 'cases/gate',
      short: both('大门案', 'Gate matter'),
      names: [],
      numbers: [],
      decided: [],
      days: [],
    },
  ],
} satisfies Pick<Book, 'laws' | 'cases'>;
