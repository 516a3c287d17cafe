import { describe, expect, it } from 'vitest';
import { allPageKeys, pageKeys } from '../../src/library/pageKeys.ts';
import { openTinyLibrary } from '../checks/tinyLibrary.ts';
import { renumbered } from './renumbered.ts';

const library = openTinyLibrary(renumbered);

describe('the addresses made from content', () => {
  it('are those of every law, version, article, case, question, topic and term', () => {
    expect(pageKeys(library)).toEqual(
      expect.arrayContaining([
        'laws/tiny-rules',
        'laws/tiny-rules/2021-08-01',
        'laws/tiny-rules/2022-01-01',
        ...['1', '2', '3', '4'].map((number) => `laws/tiny-rules/${number}`),
        ...['1', '2', '3'].map((number) => `laws/tiny-rules/2021-08-01/${number}`),
        'cases/gate-case',
        'cases/matrix',
        'faqs/gate',
        'topics/gates',
        'terms/separate-consent',
      ]),
    );
  });

  it('come once each, those of the rooms included', () => {
    const keys = allPageKeys(library);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys).toEqual(expect.arrayContaining(['', 'laws', 'cases', 'search', 'when', 'about']));
  });
});
