import { beforeAll, expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/search/index/openIndex.ts';
import { builtIndex, found } from '../builtIndex.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await builtIndex();
});

it.each([
  ['nothing', ''],
  ['spaces', ' \u3000\n\t '],
  ['punctuation only', '？！、。，；：（）《》“”'],
  ['an emoji', '🙂'],
  ['control characters', '\u0000\u0007\u001b[31m'],
  ['bidirectional controls', '\u202e\u2066\u2069'],
  ['lone surrogates', '\ud83d\ude00\ud800 \udfff'],
  ['quotation marks around nothing', '“” "" 「」'],
  ['what nobody wrote about', 'zzqx 龘龘龘'],
])('finds nothing and says so for %s', async (_, query) => {
  expect(await found(index, query)).toEqual({ exact: false, keys: [], groups: [] });
});

it.each([
  ['a quotation mark without end', '“唯一验证方式'],
  ['markup', '<img src=x onerror=alert(1)>唯一验证方式</script>'],
  ['the metacharacters of regular expressions', '.*+?^$()|[]{}\\唯一验证方式'],
  ['ten thousand characters', '唯一验证方式'.repeat(1700)],
  ['names of object properties', '唯一验证方式 __proto__ constructor toString'],
])('finds what is meant in spite of %s', async (_, query) => {
  expect((await found(index, query)).keys).toContain('laws/provisions/10');
});
