import { describe, expect, it } from 'vitest';
import { articlePages } from '../../bench/articlePages.ts';
import { bars, pageWeight } from '../../bench/pageWeight.ts';
import { dist } from './place.ts';

const weights = articlePages(dist).map((file) => ({ file, ...pageWeight(dist, file) }));

describe('an article page, before its reader searches', () => {
  it(`takes at most ${bars.total} bytes over the wire`, () => {
    expect(weights.length).toBeGreaterThan(32);
    expect(weights.filter(({ total }) => total > bars.total)).toEqual([]);
  });

  it(`takes at most ${bars.js} of them for JavaScript`, () => {
    expect(weights.filter(({ js }) => js > bars.js)).toEqual([]);
  });
});
