import type { LawCollection } from '../../../src/law/citations/resolve/lawCollection.ts';
import { toDay } from '../../../src/law/day.ts';

function articles(numbers: string[], counts: Record<string, number[]> = {}) {
  return { ...Object.fromEntries(numbers.map((number) => [number, [0]])), ...counts };
}

function upTo(last: number): string[] {
  return Array.from({ length: last }, (_, index) => String(index + 1));
}

/** Laws of the shape that the real ones have; article 17 of pipl has items in two paragraphs. */
export const collection: LawCollection = {
  day: toDay('2026-11-22'),
  laws: {
    'frt-provisions': {
      selfNames: ['本规定', 'these Provisions'],
      renumberings: [],
      versions: [
        {
          from: '2021-08-01',
          articles: articles(upTo(16), { '2': [8], '5': [5], '6': [0, 0, 0], '10': [0, 0] }),
        },
      ],
    },
    pipl: {
      renumberings: [],
      versions: [
        {
          from: '2021-11-01',
          articles: articles(upTo(74), { '13': [7, 0], '17': [4, 3, 0], '18': [0, 0] }),
        },
      ],
    },
    'civil-code': {
      renumberings: [],
      versions: [
        {
          from: '2021-01-01',
          articles: articles(['111', '990', '1032', '1034'], { '1032': [0, 0], '1035': [4, 0] }),
        },
      ],
    },
    'criminal-law': {
      renumberings: [],
      versions: [{ from: '2015-11-01', articles: { '253-1': [0, 0, 0, 0] } }],
    },
    'cybersecurity-law': {
      renumberings: [
        {
          on: '2026-01-01',
          pairs: { '22': '24', '41': '43', '42': '44', '43': '45', '64': '71', '66': '71' },
        },
      ],
      versions: [
        {
          from: '2017-06-01',
          to: '2026-01-01',
          articles: articles(['22', '41', '42', '43', '64', '66']),
        },
        { from: '2026-01-01', articles: articles(['24', '43', '44', '45', '71']) },
      ],
    },
    'civil-procedure-law': {
      renumberings: [{ on: '2022-01-01', pairs: { '55': '58', '64': '67' } }],
      versions: [{ from: '2024-01-01', articles: articles(['58'], { '58': [0, 0] }) }],
    },
  },
  outside: {
    laws: ['civil-procedure-interpretation'],
    articles: { 'civil-procedure-law': ['67'], 'criminal-law': ['286-1'] },
  },
};
