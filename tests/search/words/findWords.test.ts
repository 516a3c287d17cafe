import { describe, expect, it } from 'vitest';
import { findWords } from '../../../src/search/words/findWords.ts';
import type { PagefindClient, PagefindPage } from '../../../src/search/words/pagefind.ts';

const base = '/facelaw';

/** A page as Pagefind gives it, cut at the strokes. */
function page(key: string, cut: string): PagefindPage {
  const url = `${base}/zh/${key}/`;
  const words = cut.split('|');
  const excerpt = `<mark>${words[0]}</mark>&amp;`;
  const section = words.indexOf('怎么做');
  return {
    url,
    content: words.join(''),
    raw_content: words.join('\u200b'),
    meta: { title: key },
    excerpt,
    sub_results: [
      { title: key, url, excerpt, locations: [0] },
      ...(section < 0
        ? []
        : [
            {
              title: '怎么做',
              url: `${url}#do`,
              excerpt,
              anchor: { id: 'do', location: section },
              locations: [],
            },
          ]),
    ],
  };
}

/** Answers each query with pages, or with none. */
function client(pages: Record<string, PagefindPage[]>, asked: string[] = []): PagefindClient {
  return {
    options: async () => undefined,
    search: async (query) => {
      asked.push(query);
      const results = (pages[query] ?? []).map((each) => ({
        id: each.url,
        score: 1,
        data: async () => each,
      }));
      return { results };
    },
  };
}

const ask = (pages: Record<string, PagefindPage[]>, query: string, phrases: string[] = [query]) =>
  findWords(client(pages), { query, phrases, script: new Map(), filters: {}, limit: 2 });

describe('a phrase', () => {
  const near = page('faqs/near', '换锁|要|钱');
  const exact = page('cases/a', '案情|怎么做|换锁|的|钱');

  it('is proven on the text of the page, and what holds it comes first', async () => {
    const { hits } = await ask({ 换锁的钱: [near, exact] }, '换锁的钱');
    expect(hits.map(({ key, proven }) => [key, proven])).toEqual([
      ['cases/a', true],
      ['faqs/near', false],
    ]);
    expect(hits[0]?.pieces.find(({ marked }) => marked)?.text).toBe('换锁的钱');
  });

  it('leads to the section in which it stands', async () => {
    const { hits } = await ask({ 换锁的钱: [exact] }, '换锁的钱');
    const [hit] = hits;
    expect([hit?.url, hit?.section]).toEqual([`${base}/zh/cases/a/#do`, '怎么做']);
  });

  it('is looked for without the words that it may cut at its ends', async () => {
    const held = page('cases/b', '小区物业应当提供其他方式');
    const { hits: middle } = await ask({ 'ways of': [held] }, 'other ways of entry');
    expect(middle.map(({ key }) => key)).toEqual(['cases/b']);
  });

  it('leaves a page where the surest way of looking for it found it, whatever finds it again', async () => {
    const of = (id: string) => page(`faqs/${id}`, '换锁');
    const pages = { '"换锁钱"': [of('a'), of('b')], 换锁钱: [of('c'), of('b'), of('a')] };
    const { hits } = await ask(pages, '换锁钱');
    expect(hits.map(({ key }) => key)).toEqual(['faqs/a', 'faqs/b']);
  });

  it('is looked for without quotation marks too, since Pagefind cuts pages otherwise than queries', async () => {
    const asked: string[] = [];
    const words = client({}, asked);
    const phrases = ['换锁'];
    await findWords(words, { query: '“换锁”', phrases, script: new Map(), filters: {}, limit: 2 });
    expect(asked).toContain('换锁');
  });
});

it('shows no more than asked of the pages that hold the words alone', async () => {
  const pages = ['a', 'b', 'c'].map((id) => page(`faqs/${id}`, '换锁'));
  const { hits } = await ask({ 锁怎么换: pages }, '锁怎么换');
  expect(hits).toHaveLength(2);
  expect(hits[0]?.pieces).toEqual([
    { text: '换锁', marked: true },
    { text: '&', marked: false },
  ]);
});

it('goes without a page that cannot be had', async () => {
  const lost = { id: 'x', score: 1, data: () => Promise.reject(new Error('gone')) };
  const words: PagefindClient = {
    options: async () => undefined,
    search: async () => ({ results: [lost] }),
  };
  const asked = { query: 'x', phrases: [], script: new Map(), filters: {}, limit: 2 };
  expect((await findWords(words, asked)).hits).toEqual([]);
});
