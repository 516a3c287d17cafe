import { expect, it } from 'vitest';
import { keepTelling } from '../../../src/search/build/keepTelling.ts';

const posting = (aside: boolean, impact = 1) => [{ doc: 0, impact, literal: false, aside }];

it('keeps every term of the text, and of the commentary the most telling', () => {
  const terms = new Map([
    ...Array.from({ length: 90 }, (_, i) => [`word${i}`, posting(true, i + 1)] as const),
    ['text', posting(false)] as const,
  ]);
  const kept = [...keepTelling(terms, 100).keys()];
  expect(kept).toHaveLength(61);
  expect(kept).toContain('text');
  expect(kept).toContain('word89');
  expect(kept).not.toContain('word0');
});
