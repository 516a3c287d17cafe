import { describe, expect, it } from 'vitest';
import { indexOfName, plain } from '../../../src/search/text/plain.ts';

it.each([
  ['法释〔2021〕15号', '法释(2021) 15号'],
  ['PIPL, Art. 28', 'pipl art 28'],
])('%s and %s are one name', (a, b) => {
  expect(plain(a)).toBe(plain(b));
});

it.each([
  ['253-1', '253-1'],
  ['28.2', '28.2'],
  ['e-mail.', 'e mail'],
])('of the marks in %s those stay that belong to a number', (source, form) => {
  expect(plain(source)).toBe(form);
});

describe('a name in a text', () => {
  it.each([
    ['account cc', 'cc', 8],
    ['account', 'cc', -1],
    ['2015年 15号', '15', 6],
    ['2015年', '15', -1],
    ['依据个保法第十条', '个保法', 2],
    ['pipl28', 'pipl', 0],
  ])('in "%s" "%s" stands at %d', (text, name, at) => {
    expect(indexOfName(text, name)).toBe(at);
  });

  it('is looked for from an offset on', () => {
    expect(indexOfName('pipl and pipl', 'pipl', 1)).toBe(9);
  });
});
