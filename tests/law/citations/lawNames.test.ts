import { describe, expect, it } from 'vitest';
import { foldForMatching, lawNames } from '../../../src/law/citations/lawNames.ts';

describe('the names of laws', () => {
  it('may be several for one law, whatever their brackets, width and case', () => {
    const names = lawNames([
      ['PIPL', 'pipl'],
      ['pipl', 'pipl'],
      ['〈个保法〉', 'pipl'],
      [' 法释〔2021〕15号 ', 'frt'],
      ['', 'pipl'],
    ]);
    expect([...names.ids]).toEqual([
      ['pipl', 'pipl'],
      ['《个保法》', 'pipl'],
      ['法释(2021)15号', 'frt'],
    ]);
    expect([...names.starting]).toEqual([
      ['pi', [4]],
      ['《个', [5]],
      ['法释', [11]],
    ]);
    expect(names.ending.get('法》')).toEqual([5]);
  });

  it('are refused where one is given to two laws: a citation would have to guess', () => {
    const names = [
      ['解释', 'one'],
      ['解释', 'other'],
    ] as const;
    expect(() => lawNames(names)).toThrow('"解释" names both one and other');
  });
});

it('folding keeps every character at its place', () => {
  const text = 'ＡＢ〔２０２１〕　Civil ‘Code’‑1';
  expect(foldForMatching(text)).toHaveLength(text.length);
  expect(foldForMatching('〔２０２１〕ABC')).toBe('(2021)abc');
});
