import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './asked.ts';
import { connected } from './inMemory.ts';

let client: Client;
beforeAll(async () => {
  client = await connected();
});

const verify = (given: Record<string, unknown>) => ask(client, 'verify_citations', given);

/** A citation, what becomes of it, and words of the message. */
type Row = [text: string, status: string, said: RegExp];

const today: Row[] = [
  ['人脸识别司法解释第十条第一款', 'right', /2026年11月28日有效/],
  ['Article 28(1) of the PIPL', 'right', /in force on 28 November 2026/],
  ['个人信息保护法第七十五条', 'wrong', /共74条，没有这一条/],
  ['Article 99 of the PIPL', 'wrong', /The law has 74 articles and no such article/],
  ['民法典第一千二百六十一条', 'wrong', /共1260条/],
  ['人脸识别司法解释第十条第五款', 'wrong', /没有第五款；第十条共2款/],
  ['Article 64(3) of the PIPL', 'wrong', /no paragraph 3; Article 64 has 2 paragraphs/],
  ['《民法典》第1035条第九项', 'wrong', /没有第九项；第一千零三十五条共2款，第1款有4项/],
  ['个人信息保护法第六十九条至第七十六条', 'wrong', /所引范围的最后一条：.*第七十六条：错误/],
  ['网络安全法（2017年文本）第八十条', 'wrong', /共79条/],
  ['网络安全法（2017年文本）第二十四条', 'not-in-this-collection', /共79条，有这一条/],
  ['网络安全法（2017年文本）第四十一条第九款', 'wrong', /没有第九款/],
  ['原网络安全法第二十四条', 'not-in-this-collection', /共79条，有这一条/],
  ['民法典第五条', 'not-in-this-collection', /共1260条，有这一条/],
  ['Article 5 of the Civil Code', 'not-in-this-collection', /this one among them/],
  ['劳动合同法第四十条', 'not-in-this-collection', /不收录的原因/],
  ['数据安全法第三条', 'not-in-this-collection', /不收录的原因.*2026年11月28日有效/],
  ['合同法第四十条', 'not-in-this-collection', /已经不再施行，2021年1月1日起失效/],
  ['《食品安全法》第三条', 'not-in-this-collection', /不能据此说它不存在/],
  ['Article 9 of the GDPR', 'not-in-this-collection', /law of another country/],
  ['法释〔2021〕16号', 'not-in-this-collection', /不能据此说它不存在/],
  ['刑法第一千条', 'unconfirmed', /不能说这一条不存在/],
  ['刑法第二百五十三条之二', 'unconfirmed', /不能说这一条不存在/],
  ['网络安全法第四十一条', 'renumbered', /2026年1月1日以前的第四十一条，现在是第四十三条/],
  ['民事诉讼法第五十五条', 'renumbered', /2022年1月1日以前的第五十五条，现在是第五十八条/],
  ['原网络安全法第四十一条', 'no-longer-in-force', /2026年1月1日起不再施行。它现在是第四十三条/],
  ['法释〔2021〕15号', 'right', /收录第1-16条/],
  ['第三条', 'law-not-named', /没有写明是哪一部法/],
  ['GB/T 35273第5.4条', 'not-a-law', /是标准，不是法律/],
  ['(2019)浙0111民初6971号', 'right', /已核实，杭州野生动物世界案/],
  ['(2020)浙01民终10940号', 'unconfirmed', /不要当作事实引用/],
  ['(2018)京0105民初1号', 'not-in-this-collection', /不能据此说它不存在/],
];

const earlier: [...Row, day: string][] = [
  ['人脸识别司法解释第十条第一款', 'not-yet-in-force', /2021年8月1日起施行/, '2021-07-31'],
  ['个人信息保护法', 'not-yet-in-force', /2021年11月1日起施行/, '2021-10-31'],
  ['网络安全法第四十一条', 'right', /2025年12月31日有效/, '2025-12-31'],
  ['网络安全法第八十条', 'wrong', /共79条/, '2025-12-31'],
  ['原网络安全法第八十条', 'wrong', /共79条/, '2026-01-01'],
  ['原网络安全法第二十四条', 'not-in-this-collection', /共79条，有这一条/, '2026-01-01'],
  ['网络安全法第24条', 'not-in-this-collection', /共79条，有这一条/, '2020-01-01'],
  ['网络安全法第24条第1款', 'not-in-this-collection', /共79条，有这一条/, '2020-01-01'],
  [
    '民事诉讼法第五十五条',
    'not-in-this-collection',
    /那时的第五十五条，.*是第五十八条/,
    '2020-01-01',
  ],
  [
    '民事诉讼法第九百条',
    'not-in-this-collection',
    /2017年7月1日至2022年1月1日的文本/,
    '2020-01-01',
  ],
  ['消费者权益保护法第一条', 'not-yet-in-force', /1994年1月1日起施行/, '1990-01-01'],
];

describe('verify_citations', () => {
  it.each(today)('finds %s %s', async (text, status, said) => {
    const { data, text: shown } = await verify({ text });
    expect(data.citations.map((each: { status: string }) => each.status)).toEqual([status]);
    expect(shown).toMatch(said);
  });

  it.each(earlier)('finds %s %s on another day', async (text, status, said, as_of) => {
    const { data, text: shown } = await verify({ text, as_of });
    expect(data.citations.map((each: { status: string }) => each.status)).toEqual([status]);
    expect(shown).toMatch(said);
  });

  it('never calls a law that it does not carry nonexistent, nor wrong', async () => {
    const text =
      '《反食品浪费法》第一条、《数据安全法》第二十一条、《不存在的法》第三条、Smith Act Article 4';
    const { data } = await verify({ text });
    expect(new Set(data.citations.map(({ status }: { status: string }) => status))).toEqual(
      new Set(['not-in-this-collection']),
    );
  });

  it('tells the place of each citation and its official words once', async () => {
    const text = '依据PIPL第二十八条，以及《个人信息保护法》第二十八条。';
    const { data } = await verify({ text });
    for (const { start, end, words } of data.citations) expect(text.slice(start, end)).toBe(words);
    expect(data.provisions).toHaveLength(1);
    expect(data.provisions[0].official).toMatch(/^敏感个人信息是/);
    expect(data.counts).toMatchObject({ right: 2, wrong: 0 });
  });

  it('takes the law that is given for citations that name none', async () => {
    const { data } = await verify({ text: '第二十八条、第九十九条', law: 'PIPL' });
    expect(data.citations).toMatchObject([{ status: 'right' }, { status: 'wrong' }]);
  });

  it('holds a range of the law that is given against both of its ends', async () => {
    const { data, text } = await verify({ text: '第六十九条至第七十六条', law: 'PIPL' });
    expect(data.citations).toMatchObject([{ status: 'wrong', provision: 'laws/pipl/69' }]);
    expect(text).toMatch(/所引范围的最后一条：.*第七十六条：错误/);
  });

  it('reads traditional characters', async () => {
    const { data } = await verify({ text: '《個人信息保護法》第九十九條' });
    expect(data.citations).toMatchObject([{ status: 'wrong', law: { id: 'pipl' } }]);
  });

  it('says that nothing is cited, in the language of the text', async () => {
    expect((await verify({ text: '今天天气很好' })).text).toMatch(/^没有读到引用。/);
    expect((await verify({ text: 'a fine day' })).text).toMatch(/^No citation was read\./);
  });

  it('lists two hundred citations and says how many more there are', async () => {
    const { data } = await verify({ text: '个人信息保护法第二十八条。'.repeat(210) });
    expect(data.citations).toHaveLength(200);
    expect(data.left_off).toBe(10);
  });

  it('refuses a text of more than 10,000 characters', async () => {
    const { error, text } = await verify({ text: 'a'.repeat(10_001) });
    expect(error).toBe(true);
    expect(text).toMatch(/longer than 10,000 characters: verify it in parts at text/);
  });
});
