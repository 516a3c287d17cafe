import { describe, expect, it } from 'vitest';
import { formerNumbers, presentOf } from '../../../src/library/laws/numbering.ts';
import type { Provision } from '../../../src/library/model.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';

const library = openTinyLibrary(renumbered);
const provision = (key: string) => library.provision(key) as Provision;

describe('after a renumbering', () => {
  it.each([
    ['laws/tiny-rules/2021-08-01/1', 'laws/tiny-rules/1'],
    ['laws/tiny-rules/2021-08-01/2', 'laws/tiny-rules/3'],
    ['laws/tiny-rules/2021-08-01/3', 'laws/tiny-rules/4'],
  ])('the old %s leads to %s', (old, present) => {
    expect(presentOf(provision(old), library.day)?.key).toBe(present);
  });

  it('an old article leads nowhere on a day when it had not been renumbered', () => {
    const old = provision('laws/tiny-rules/2021-08-01/3');
    const before = old.version.data.from as typeof library.day;
    // The numbers of that day: its own, which in the present version is another article.
    expect(presentOf(old, before)?.number).toBe('3');
  });

  it.each([
    ['laws/tiny-rules/1', ['1']],
    ['laws/tiny-rules/3', ['2']],
    ['laws/tiny-rules/4', ['3']],
  ])('%s tells its former number, until when, and where it stood', (key, numbers) => {
    const former = formerNumbers(provision(key), library.day);
    expect(former.map(({ number }) => number)).toEqual(numbers);
    expect(former.map(({ until }) => until)).toEqual(['2022-01-01']);
    expect(former.map((found) => found.provision?.key)).toEqual(
      numbers.map((number) => `laws/tiny-rules/2021-08-01/${number}`),
    );
  });

  it.each(['laws/tiny-rules/2', 'laws/tiny-rules/2021-08-01/2'])(
    '%s has no former number: it is new, or is itself the former one',
    (key) => {
      expect(formerNumbers(provision(key), library.day)).toEqual([]);
    },
  );
});
