import { describe, expect, it } from 'vitest';
import { commentaryPlace, officialPlace } from '../../../src/library/linking/textPlace.ts';
import type { Provision } from '../../../src/library/model.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';

const library = openTinyLibrary(renumbered);
const provision = (key: string) => library.provision(key) as Provision;

describe('words are read', () => {
  it('of official text in its own version, on the day when it was made public', () => {
    expect(officialPlace(provision('laws/tiny-rules/4'), 'en', { paragraph: 1, item: 2 })).toEqual({
      language: 'en',
      law: 'tiny-rules',
      version: '2022-01-01',
      article: '4',
      paragraph: 1,
      item: 2,
      asOf: '2021-12-15',
    });
  });

  it('of commentary on a present article today', () => {
    expect(commentaryPlace(provision('laws/tiny-rules/4'), 'zh')).toEqual({
      language: 'zh',
      law: 'tiny-rules',
      article: '4',
    });
  });

  it('of commentary on a superseded article by the numbers of its version', () => {
    expect(commentaryPlace(provision('laws/tiny-rules/2021-08-01/3'), 'zh')).toEqual({
      language: 'zh',
      law: 'tiny-rules',
      article: '3',
      version: '2021-08-01',
    });
  });
});
