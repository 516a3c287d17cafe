import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/delivery/cards/wrap.ts';

/** As if each character were one unit wide. */
const within = (width: number) => (line: string) => line.length <= width;

describe('the lines of a card', () => {
  it('break between English words', () => {
    expect(wrap('by face alone', 'en', 3, within(8))).toEqual(['by face', 'alone']);
  });

  it('break between Chinese words and never before a closing mark', () => {
    expect(wrap('小区、学校合法', 'zh', 3, within(4))).toEqual(['小区、', '学校合法']);
  });

  it('say that words are left off', () => {
    expect(wrap('one two three four', 'en', 2, within(7))).toEqual(['one two', 'three…']);
  });

  it('leave no mark of punctuation before what says so', () => {
    expect(wrap('小区，学校，合法', 'zh', 1, within(4))).toEqual(['小区…']);
  });

  it('draw a word alone that fits no line', () => {
    expect(wrap('a verylongword b', 'en', 4, within(4))).toEqual(['a', 'verylongword', 'b']);
  });
});
