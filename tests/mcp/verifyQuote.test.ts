import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './asked.ts';
import { connected, mcpLibrary } from './inMemory.ts';

let client: Client;
beforeAll(async () => {
  client = await connected();
});

const verify = (given: Record<string, unknown>) => ask(client, 'verify_quote', given);

describe('verify_quote', () => {
  it('finds the words of every paragraph exact, in both languages', async () => {
    for (const { text } of mcpLibrary().provisions) {
      for (const language of ['zh', 'en'] as const) {
        const quote = text[language].paragraphs[0]?.text ?? '';
        const { data } = await verify({ quote });
        expect(data, quote).toMatchObject({ status: 'exact', language });
        expect(data.provision[language === 'zh' ? 'official' : 'translation']).toContain(quote);
      }
    }
  });

  it('says that an English quotation is of our translation', async () => {
    const { text } = await verify({
      quote: 'Sensitive personal information is personal information which, once leaked',
    });
    expect(text).toMatch(/Word for word in our translation of Article 28, PIPL.*no legal force/);
  });

  it('shows the words that differ', async () => {
    const { data } = await verify({ quote: '“处理敏感个人信息必须取得个人的单独同意”' });
    expect(data).toMatchObject({
      status: 'differs',
      provision: { key: 'laws/pipl/29' },
      difference: [
        { text: '处理敏感个人信息' },
        { text: '应当', only: 'official' },
        { text: '必须', only: 'quoted' },
        { text: expect.stringMatching(/^取得个人的单独同意/) },
      ],
    });
  });

  it('tells other marks from other words', async () => {
    const { data } = await verify({ quote: '处理敏感个人信息,应当取得个人的单独同意' });
    expect(data).toMatchObject({
      status: 'marks-differ',
      difference: [
        { text: '处理敏感个人信' },
        { text: '息', only: 'official' },
        { text: '息,', only: 'quoted' },
        { text: '应当取得个人的单独同意' },
      ],
    });
  });

  it('shows the labels of items that are left out, and no other word', async () => {
    const { data } = await verify({
      quote: '依据国家有关规定在公共场所使用人脸识别技术的；为公共利益实施新闻报道、舆论监督等行为',
    });
    expect(data).toMatchObject({
      status: 'marks-differ',
      provision: { key: 'laws/frt-provisions/5' },
      difference: [{}, { text: '（三）', only: 'official' }, {}],
    });
  });

  it('holds words for a quotation only in the order in which they stand', async () => {
    const { data } = await verify({
      quote: '应当取得书面同意……处理敏感个人信息应当取得个人的单独同意',
    });
    expect(data.status).toBe('differs');
  });

  it('lets an ellipsis leave words out', async () => {
    const { data } = await verify({
      quote: '敏感个人信息是一旦泄露或者非法使用……以及不满十四周岁未成年人的个人信息',
    });
    expect(data).toMatchObject({ status: 'exact', provision: { key: 'laws/pipl/28' } });
  });

  it('says that words stand elsewhere than they were said to', async () => {
    const quote = '处理敏感个人信息应当取得个人的单独同意';
    const cited = await verify({ quote, citation: '个人信息保护法第二十九条' });
    expect(cited.data).toMatchObject({ status: 'exact', elsewhere: false });
    const elsewhere = await verify({ quote, citation: '个人信息保护法第三十条' });
    expect(elsewhere.data).toMatchObject({ status: 'exact', elsewhere: true });
    expect(elsewhere.text).toMatch(
      /这段话不在个人信息保护法第三十条里，而在个人信息保护法第二十九条里/,
    );
  });

  it('says of a former text that it is not that of the day', async () => {
    const quote =
      '网络运营者收集、使用个人信息，应当遵循合法、正当、必要的原则，公开收集、使用规则，明示收集、使用信息的目的、方式和范围，并经被收集者同意。';
    const past = await verify({ quote, as_of: '2020-01-01' });
    expect(past.data.provision).toMatchObject({ status_on_day: 'in-force' });
    expect(past.data.provision.key).toBe('laws/cybersecurity-law/2017-06-01/41');
  });

  it('does not call words invented that it does not find', async () => {
    const { data, text } = await verify({ quote: 'The moon is made of green cheese, they say.' });
    expect(data).toMatchObject({ status: 'not-in-this-collection', also_in: [] });
    expect(text).toMatch(/That does not make them invented/);
  });

  it('compares no pages of text with an article that shares a word with them', async () => {
    const { data } = await verify({ quote: '法'.repeat(10_000) });
    expect(data).toMatchObject({ status: 'not-in-this-collection' });
    expect(data.difference).toBeUndefined();
  });

  it.each([
    [{ quote: '……' }, /引文里没有字|no words/],
    [{ quote: '' }, /is empty: give some text at quote/],
    [{ quote: '同意', citation: '你好' }, /没有读到引用/],
  ])('refuses %j', async (given, words) => {
    const { error, text } = await verify(given);
    expect(error).toBe(true);
    expect(text).toMatch(words);
  });
});
