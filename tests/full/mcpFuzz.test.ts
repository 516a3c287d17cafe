import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { random } from '../../eval/random.ts';
import { ask } from '../mcp/asked.ts';
import { connected, indexMade } from '../mcp/inMemory.ts';

let client: Client;
beforeAll(async () => {
  client = await connected();
  await indexMade();
}, 300_000);

const pieces = [
  ...'第十条款项号一二〇零之至、和的“”「」（）()[]〔〕《》，。；：？…—-.*+?^$|\\/<>&%#@~`',
  ...[
    '个人信息保护法',
    '《民法典》',
    '人脸识别司法解释',
    '原网络安全法',
    '刑法',
    '该办法',
    '数据安全法',
  ],
  ...['第二十八条', '第1035条', '第九百条', '第一款', '第九项', '第二百五十三条之一', '28', '(2)'],
  ...[
    'Article ',
    'Art. 10(1)',
    ' of the PIPL',
    'GDPR',
    'paragraph 3',
    ' to ',
    'Articles 1 and 99 ',
  ],
  ...[
    '(2019)浙0111民初6971号',
    '法释〔2021〕15号',
    '2021-07-31',
    'as of 2021-07-31',
    'laws/pipl/28#p1',
  ],
  ...[
    'cases/guo-bing-v-hangzhou-safari-park',
    '郭兵案',
    '处理敏感个人信息应当取得个人的单独同意',
    '刷脸',
  ],
  ...[
    '__proto__',
    'constructor',
    'zh',
    'en',
    '$(id)',
    'process.exit(1)',
    '<script>',
    "'; DROP TABLE",
  ],
  ...['\u0000', '\u200b', '\u202e', '\ufeff', '\ud800', '\udfff', '🙂', 'é', '\n', '\n\n', '　'],
];

/** Fields of each tool, those that hold a text first. */
const tools: Record<string, string[]> = {
  search: ['query', 'limit', 'language'],
  get_provision: ['citation', 'law', 'as_of', 'language'],
  get_case: ['case', 'language'],
  which_law: ['from', 'to', 'suit', 'language'],
  verify_citations: ['text', 'law', 'as_of', 'language'],
  verify_quote: ['quote', 'citation', 'law', 'as_of', 'language'],
  verify_case_number: ['number', 'language'],
  who_helps: ['question', 'language'],
};
/** Random numbers from 0 up to, not including, 1; the same for the same seed. */
function fractions(seed: number): () => number {
  const next = random(seed);
  return () => next(1_000_000) / 1_000_000;
}

const days = ['2021-07-31', '2026-11-28', '1000-01-01', '9999-12-31', '1986-12-31', '2021-02-30'];

function inputs(fields: readonly string[], next: () => number) {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const text = () =>
    Array.from({ length: 1 + Math.floor(next() * 14) }, () => pick(pieces)).join('');
  const value = (field: string): unknown => {
    if (next() < 0.05) return pick([null, 7, -1, 1e9, true, [], {}, ['a'], '', ' ']);
    if (/^(?:as_of|from|to|suit)$/.test(field)) return pick(days);
    if (field === 'language') return pick(['zh', 'en', 'zh', 'en', 'fr']);
    if (field === 'limit') return pick([1, 5, 20, 0, 21]);
    if (field === 'case')
      return pick(['郭兵案', 'suzhou-wuzhong-zhang-v-property-company', text()]);
    if (field === 'law') return pick(['pipl', '民法典', 'the Cybersecurity Law', text()]);
    return text();
  };
  const [first = '', ...others] = fields;
  const given: Record<string, unknown> = { [first]: value(first) };
  for (const field of others) if (next() < 0.35) given[field] = value(field);
  if (next() < 0.02) given[pick(pieces)] = value('');
  return given;
}

/** What an error of ours would say, and none that tells how to mend what was given. */
const ours = /Cannot |undefined|is not a|not iterable|no value for|Output validation|\bat \w+ \(/;

describe('whatever a program gives', () => {
  it.each(Object.entries(tools))(
    '%s answers by its schema, or says what is wrong',
    async (name, fields) => {
      const next = fractions(20_261_128);
      let answered = 0;
      for (let i = 0; i < 300; i += 1) {
        const given = inputs(fields, next);
        // The client throws where an answer is not as the schema says.
        const { error, text, data } = await ask(client, name, given);
        expect(text, JSON.stringify(given)).not.toMatch(error ? ours : /^$/);
        if (error) continue;
        answered += 1;
        expect(data.edition.day).toBe('2026-11-28');
      }
      expect(answered).toBeGreaterThan(20);
    },
    120_000,
  );

  it('no name of a law that is not here is called wrong', async () => {
    const next = fractions(7);
    const pick = () => String.fromCodePoint(0x4e00 + Math.floor(next() * 0x2000));
    for (let i = 0; i < 300; i += 1) {
      const name = `${pick()}${pick()}${pick()}${pick()}法`;
      const text = `《${name}》第${1 + Math.floor(next() * 2000)}条`;
      const { data } = await ask(client, 'verify_citations', { text });
      for (const { status } of data.citations) expect(status, text).toBe('not-in-this-collection');
    }
  });
});
