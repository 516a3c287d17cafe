import { describe, expect, it } from 'vitest';
import { lawCollection, namesOfLaws } from '../../../src/library/linking/lawCollection.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';

const library = openTinyLibrary(renumbered);
const reason = { zh: '太旧', en: 'Too old' };
const outside = {
  laws: [
    {
      id: 'other',
      names: { zh: ['别的法', '小规定'], en: ['Other Law', 'Face Provisions'] },
      reason,
    },
  ],
  articles: [{ law: 'tiny-rules', articles: ['9'], reason }],
};

describe('the laws, for who resolves a citation', () => {
  const { laws, outside: beyond, day } = lawCollection(library.laws, outside, library.day);

  it('have for each version how many 项 each 款 has', () => {
    expect(laws['tiny-rules']?.versions).toEqual([
      {
        from: '2021-08-01',
        to: '2022-01-01',
        years: [2021],
        articles: { 1: [0], 2: [2], 3: [0, 0] },
      },
      {
        from: '2022-01-01',
        to: undefined,
        years: [2021],
        articles: { 1: [0], 2: [0], 3: [2], 4: [0] },
      },
    ]);
  });

  it('have how they call themselves, and how they were renumbered', () => {
    expect(laws['tiny-rules']?.selfNames).toEqual(['本规定', 'these Provisions']);
    expect(laws['tiny-rules']?.renumberings).toEqual([
      { on: '2022-01-01', pairs: { 1: '1', 2: '3', 3: '4' } },
    ]);
  });

  it('come with what is known to lie outside, and with the day', () => {
    expect(beyond).toEqual({ laws: ['other'], articles: { 'tiny-rules': ['9'] } });
    expect(day).toBe('2022-06-01');
  });
});

describe('the names of laws', () => {
  it.each([
    ['zh', ['人脸信息小规定', '小规定', '人脸小规定'], '别的法'],
    [
      'en',
      ['small provisions on face information', 'small provisions', 'face provisions'],
      'other law',
    ],
  ] as const)(
    'in %s are title, short name and aliases; the first law keeps a name',
    (language, own, other) => {
      const { ids } = namesOfLaws(library.laws, outside, language);
      expect(own.map((name) => ids.get(name))).toEqual(own.map(() => 'tiny-rules'));
      expect(ids.get(other)).toBe('other');
    },
  );
});
