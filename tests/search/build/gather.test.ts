import { describe, expect, it } from 'vitest';
import { gather } from '../../../src/search/build/gather.ts';

const sorted = (groups: string[][]) => groups.map((group) => [...group].sort().join('')).sort();

describe('what is used together', () => {
  const uses = [
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['c', 'd'],
    ['c', 'd'],
  ];

  it('lies together, the commonest pairs first', () => {
    expect(sorted(gather('abcde', uses, () => 1, 2))).toEqual(['ab', 'cd', 'e']);
  });

  it('grows no larger than allowed, and loses nothing', () => {
    expect(sorted(gather('abcde', uses, () => 1, 4))).toEqual(['abcd', 'e']);
    expect(sorted(gather('abcde', uses, () => 5, 4))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
