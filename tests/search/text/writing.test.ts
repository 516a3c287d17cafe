import { expect, it } from 'vitest';
import { writingsOf } from '../../../src/search/text/writing.ts';

it.each([
  ['刷脸', ['han']],
  ['face scan', ['latin']],
  ['AI换脸', ['han', 'latin']],
  ['12345', ['latin']],
  ['……', []],
])('%s is written in %j', (text, writings) => {
  expect(writingsOf(text)).toEqual(writings);
});
