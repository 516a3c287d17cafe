import { describe, expect, it } from 'vitest';
import { versionProblems } from '../../src/law/versionProblems.ts';

const FIRST = { promulgated: '2016-11-07', from: '2017-06-01', to: '2026-01-01' };
const SECOND = { promulgated: '2025-10-28', from: '2026-01-01' };

describe('the dates of a law', () => {
  it.each([
    ['one version', [SECOND]],
    ['two that meet', [SECOND, FIRST]],
    ['one that takes force on the day it is promulgated', [{ ...SECOND, from: '2025-10-28' }]],
    ['none', []],
  ])('may be those of %s', (_which, versions) => {
    expect(versionProblems(versions)).toEqual([]);
  });

  it.each([
    ['two current versions', [{ ...FIRST, to: undefined }, SECOND], 'two-current', '2017-06-01'],
    [
      'an old version without end before one that has ended',
      [
        { ...FIRST, to: undefined },
        { ...SECOND, to: '2027-01-01' },
      ],
      'overlap',
      '2017-06-01',
    ],
    ['an overlap of one day', [{ ...FIRST, to: '2026-01-02' }, SECOND], 'overlap', '2017-06-01'],
    ['a gap of one day', [{ ...FIRST, to: '2025-12-31' }, SECOND], 'gap', '2017-06-01'],
    [
      'a version promulgated the day after it takes force',
      [{ ...SECOND, promulgated: '2026-01-02' }],
      'promulgated-late',
      '2026-01-01',
    ],
    [
      'a version adopted after it was promulgated',
      [{ ...SECOND, adopted: '2025-10-29' }],
      'promulgated-late',
      '2026-01-01',
    ],
    [
      'a version that ends on the day it begins',
      [{ ...SECOND, to: '2026-01-01' }],
      'ends-before-it-begins',
      '2026-01-01',
    ],
    ['two versions of one day', [SECOND, { ...SECOND }], 'two-current', '2026-01-01'],
  ])('may not hold %s', (_which, versions, kind, version) => {
    const problems = versionProblems(versions);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind, version });
    expect(problems[0]?.message).toContain(`the version of ${version}`);
  });

  it('are mended by the very day that the message names', () => {
    const [problem] = versionProblems([{ ...FIRST, to: '2025-12-31' }, SECOND]);
    expect(problem?.message).toBe(
      'the version of 2017-06-01 ends on 2025-12-31, and none is in force until 2026-01-01',
    );
    expect(problem?.remedy).toContain('"to: 2026-01-01"');
  });
});
