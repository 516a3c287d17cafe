import { describe, expect, it } from 'vitest';
import { mean, measure } from '../../eval/measures.ts';
import { random } from '../../eval/random.ts';

describe('measure', () => {
  const relevant = { a: 3, b: 1 };

  it('gives all to the best order', () => {
    expect(measure(['a', 'b', 'x'], relevant)).toEqual({
      ndcg: 1,
      success: 1,
      reciprocalRank: 1,
      recall: 1,
    });
  });

  it('holds a late result against the list', () => {
    const { ndcg, success, reciprocalRank, recall } = measure(['x', 'b'], relevant);
    expect(ndcg).toBeCloseTo(1 / Math.log2(3) / (7 + 1 / Math.log2(3)));
    expect([success, reciprocalRank, recall]).toEqual([0, 0.5, 0.5]);
  });

  it('counts nothing below the tenth place', () => {
    const results = [...'0123456789'].map((each) => `x${each}`).concat('a');
    expect(measure(results, relevant)).toMatchObject({ ndcg: 0, recall: 0 });
  });

  it('takes an empty list and an unjudged query', () => {
    expect(measure([], relevant).ndcg).toBe(0);
    expect(measure(['a'], {}).ndcg).toBe(0);
  });
});

it('random gives the same numbers for the same seed, all below the bound', () => {
  const [a, b, c] = [random(1), random(1), random(2)];
  const numbers = (next: (below: number) => number) => Array.from({ length: 50 }, () => next(7));
  const first = numbers(a);
  expect(first).toEqual(numbers(b));
  expect(first).not.toEqual(numbers(c));
  expect(first.every((each) => Number.isInteger(each) && each >= 0 && each < 7)).toBe(true);
});

it('mean is 0 of none', () => {
  expect([mean([]), mean([1, 2])]).toEqual([0, 1.5]);
});
