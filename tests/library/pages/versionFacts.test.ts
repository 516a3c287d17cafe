import { describe, expect, it } from 'vitest';
import type { Law } from '../../../src/library/model.ts';
import { versionFacts } from '../../../src/library/pages/versionFacts.ts';
import { instead, openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';

const { versions } = openTinyLibrary(renumbered).laws[0] as Law;
const [old, present] = versions.map((version) => versionFacts(version, 'en'));
const daysOf = (facts: ReturnType<typeof versionFacts> | undefined) =>
  facts?.facts.map(([, value]) => value).slice(2);

describe('the facts of a version', () => {
  it('are the days on which it was made, took force and ended, and when it was checked', () => {
    expect(daysOf(old)).toEqual([
      '1 July 2021',
      '15 July 2021',
      '1 August 2021',
      '1 January 2022',
      '1 January 2022',
    ]);
  });

  it('tell of no end where none is known', () => {
    expect(daysOf(present)).toEqual([
      '1 December 2021',
      '15 December 2021',
      '1 January 2022',
      '2 January 2022',
    ]);
  });

  it('tell that only some articles are here, and how many there are', () => {
    const selected = openTinyLibrary({
      'laws/tiny-rules/2021-08-01/version.yaml': (text) =>
        text.replace('complete', 'selected').replace('totalArticles: 3', 'totalArticles: 17'),
    }).laws[0] as Law;
    expect(present?.selected).toBeUndefined();
    expect(versionFacts(selected.current, 'en').selected).toMatch(/3.*17/);
  });

  it('tell which articles have only one copy behind them', () => {
    const single = openTinyLibrary({
      'laws/tiny-rules/2021-08-01/version.yaml': instead(
        'coverage:',
        "singleSource: ['2', '3']\ncoverage:",
      ),
    }).laws[0] as Law;
    expect(present?.singleSource).toBeUndefined();
    expect(versionFacts(single.current, 'zh').singleSource).toContain('2、3');
  });
});
