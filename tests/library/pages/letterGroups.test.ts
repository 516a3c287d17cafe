import { describe, expect, it } from 'vitest';
import { letterData } from '../../../src/library/letters/letterData.ts';
import { letterGroups } from '../../../src/library/pages/letterGroups.ts';
import {
  letterFaqs,
  letterLaws,
  letterProvisions,
} from '../../../src/library/pages/letterLinks.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { siteLibrary } from '../siteLibrary.ts';

const tiny = openTinyLibrary();
const tinyLetter = tiny.letter('gate-letter');
if (!tinyLetter) throw new Error('the tiny library has no letter gate-letter');

describe('the list of letters', () => {
  it('groups them by aim, and says to whom each goes', () => {
    expect(letterGroups(tiny, 'zh')).toEqual([
      {
        aim: 'refuse',
        heading: '不想刷脸',
        links: [
          {
            key: 'letters/gate-letter',
            text: '不刷脸的函',
            note: '不想刷脸，用这封信说。',
            mark: '交给法院',
          },
        ],
      },
    ]);
  });

  it('has every letter of the site once', () => {
    const keys = letterGroups(siteLibrary, 'en').flatMap(({ links }) =>
      links.map(({ key }) => key),
    );
    expect(keys).toHaveLength(10);
    expect(new Set(keys)).toEqual(new Set(siteLibrary.letters.map(({ key }) => key)));
  });
});

it('a letter leads back to the questions that name it', () => {
  expect(letterFaqs(tiny, tinyLetter, 'zh')).toEqual([]);
  const faqs = tiny.faqs.map((faq) => ({
    ...faq,
    data: { ...faq.data, letters: ['gate-letter'] },
  }));
  expect(letterFaqs({ faqs }, tinyLetter, 'zh').map(({ key }) => key)).toEqual(['faqs/gate']);
});

describe('what a letter may cite', () => {
  it('is listed with the day from which it may, and what decides', () => {
    expect(letterLaws(letterData(tiny, tinyLetter), 'en')).toEqual([
      {
        key: 'laws/tiny-rules',
        name: 'Small Provisions on Face Information',
        from: '2021-08-01',
        by: ['events'],
      },
    ]);
  });

  it('is linked, each provision once', () => {
    expect(letterProvisions(tiny, tinyLetter, 'zh')).toEqual([
      { key: 'laws/tiny-rules/1', text: '小规定第一条' },
    ]);
  });
});

it('a letter is found by its id, as questions may name it', () => {
  expect(siteLibrary.letter('civil-complaint')?.key).toBe('letters/civil-complaint');
  expect(siteLibrary.letter('no-such-letter')).toBeUndefined();
});
