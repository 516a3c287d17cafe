import { describe, expect, it } from 'vitest';
import { sourceMark } from '../../../src/library/cases/sourceMark.ts';

const numbers = new Map([...'abcdefg'].map((id, index) => [id, index + 1]));
const mark = (sources: string) => sourceMark([...sources], numbers, 'en');

describe('the mark of the sources of a statement', () => {
  it.each([
    ['c', '3', 'source 3'],
    ['ab', '1, 2', 'sources 1, 2'],
    ['cab', '1–3', 'sources 1–3'],
    ['gabce', '1–3, 5, 7', 'sources 1–3, 5, 7'],
    ['bb', '2', 'source 2'],
  ])('of %s is %s', (sources, text, name) => {
    expect(mark(sources)).toMatchObject({ text, name });
  });

  it('leads to the first and knows all of them', () => {
    expect(mark('eb')).toMatchObject({ first: 'b', ids: ['b', 'e'] });
  });

  it('is read out in Chinese on a Chinese page', () => {
    expect(sourceMark(['a', 'b'], numbers, 'zh')?.name).toBe('来源1, 2');
  });

  it('is none where no source is listed', () => {
    expect([mark(''), mark('z')]).toEqual([undefined, undefined]);
  });
});
