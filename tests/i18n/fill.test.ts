import { expect, it } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';

it.each([
  ['{n}条结果', { n: 3 }, '3条结果'],
  ['“{q}”: {n} results for {q}', { q: 'PIPL', n: 0 }, '“PIPL”: 0 results for PIPL'],
  ['no place', {}, 'no place'],
  ['{n} {n|result|results}', { n: 1 }, '1 result'],
  ['{n} {n|result|results}', { n: 0 }, '0 results'],
  ['{n} {n|result|results}', { n: 21 }, '21 results'],
  ['{n|source|sources} {all}', { n: 2, all: '1, 3' }, 'sources 1, 3'],
  // What a reader typed is no template.
  ['“{q}”', { q: '{n} $& $1' }, '“{n} $& $1”'],
])('fills %j with %j', (template, values, text) => {
  expect(fill(template, values)).toBe(text);
});

it('refuses a place without a value, and names it', () => {
  expect(() => fill('{law}第{n}条', { law: '民法典' })).toThrow(
    'no value for {n} in "{law}第{n}条"',
  );
});
