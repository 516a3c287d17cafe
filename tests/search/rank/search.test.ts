import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/law/language.ts';
import type { SearchIndex } from '../../../src/search/index/openIndex.ts';
import { countsOf, filtered } from '../../../src/search/rank/counts.ts';
import { markedWords, present } from '../../../src/search/rank/present.ts';
import { search } from '../../../src/search/rank/search.ts';
import { builtIndex, found } from '../builtIndex.ts';
import { collection, record } from '../records.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await builtIndex(collection, [
    { words: ['扫脸', 'scan my face'], means: ['人脸识别', 'face recognition'] },
    { words: ['个资法'], means: ['个人信息保护法'] },
  ]);
});

async function firstShown(query: string, ui: Language = 'zh') {
  const { hits, analysis } = await search(index, query, { ui });
  const [hit] = hits;
  if (!hit) throw new Error(`nothing found for ${query}`);
  return present(index, hit, markedWords(analysis), ui);
}

describe('what is cited', () => {
  it.each([
    ['PIPL 10', ['laws/pipl/10']],
    ['法释15号第10条', ['laws/provisions/10']],
    ['个保法', ['laws/pipl']],
    ['个资法', ['laws/pipl']],
    ['個保法', ['laws/pipl']],
    ['郭兵案', ['cases/guo-bing']],
    ['6971号', ['cases/guo-bing']],
    ['(2019) 浙0111民初6971号', ['cases/guo-bing']],
    ['第十条', ['laws/provisions/10', 'laws/pipl/10']],
  ])('by %s comes first', async (query, keys) => {
    const { keys: all, groups, exact } = await found(index, query);
    expect(all.slice(0, keys.length)).toEqual(keys);
    expect(groups[0]).toBe('cited');
    expect(exact).toBe(true);
  });

  it('leads to the very paragraph or item', async () => {
    expect((await firstShown('法释15号第10条第一款第二项')).address).toBe(
      'zh/laws/provisions/10/#p1-i2',
    );
    expect((await firstShown('the interpretation art 10(1)(2)', 'en')).address).toBe(
      'en/laws/provisions/10/#p1-i2',
    );
  });

  it('but is not there, is not pretended: the law itself is offered', async () => {
    const { keys, exact } = await found(index, 'PIPL 200');
    expect([keys[0], exact]).toEqual(['laws/pipl', false]);
  });

  it('in another year is not that case', async () => {
    expect((await found(index, '(2020)浙0111民初6971号')).exact).toBe(false);
  });
});

describe('a question', () => {
  it.each([
    ['小区门禁怎么办', 'laws/provisions/10'],
    ['小區門禁怎麼辦', 'laws/provisions/10'],
    ['健身房要扫脸吗', 'faqs/gym'],
    ['can a gym scan my face?', 'faqs/gym'],
    ['my estate only lets me in by face', 'laws/provisions/10'],
  ])('%s finds %s first', async (query, key) => {
    expect((await found(index, query)).keys[0]).toBe(key);
  });

  it('finds the same in traditional script', async () => {
    expect(await found(index, '人臉識別門禁')).toEqual(await found(index, '人脸识别门禁'));
  });

  it('is read anew where a word is unknown', async () => {
    const { readAs, hits } = await search(index, 'conspicuos', { ui: 'en' });
    expect(readAs).toBe('conspicuous');
    expect(hits.length).toBeGreaterThan(0);
  });
});

describe('a result', () => {
  it('shows the passage with the match marked', async () => {
    const { passage, address } = await firstShown('“其他合理验证方式”');
    expect(passage.pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      '其他合理验证方式',
    ]);
    expect(address).toBe('zh/laws/provisions/10/');
    expect(passage.official).toBe(true);
  });

  it('opens a page at its top, and at a paragraph only where that was cited', async () => {
    expect((await firstShown('法释15号第十条')).address).toBe('zh/laws/provisions/10/');
    expect((await firstShown('法释15号第十条第一款')).address).toBe('zh/laws/provisions/10/#p1');
  });

  it('shows the other language too where the match is there', async () => {
    const { passage, other } = await firstShown('"sole means"');
    expect(passage.pieces.some(({ marked }) => marked)).toBe(false);
    expect(other?.language).toBe('en');
    expect(other?.pieces.some(({ marked }) => marked)).toBe(true);
  });

  it('marks a single character only where it is all that was asked for', async () => {
    const marked = async (query: string) =>
      markedWords((await search(index, query, { ui: 'zh' })).analysis).literal;
    expect(await marked('人')).toEqual(['人']);
    expect((await marked('人 证据')).filter((word) => word.length === 1)).toEqual([]);
  });

  it('cuts a long passage at words and says so', async () => {
    const long = await builtIndex([
      record({
        key: 'faqs/long',
        kind: 'faq',
        body: {
          zh: [],
          en: [{ anchor: '', text: `${'word '.repeat(200)}needle ${'tail '.repeat(200)}` }],
        },
      }),
    ]);
    const { hits, analysis } = await search(long, 'needle', { ui: 'en' });
    const shown = await present(
      long,
      hits[0] ?? { doc: 0, group: 'exact', score: 0 },
      markedWords(analysis),
      'en',
    );
    const text = shown.passage.pieces.map((piece) => piece.text).join('');
    expect(text).toMatch(/^…word .* needle tail .* ?tail…$/);
    expect(text.length).toBeLessThan(300);
  });
});

describe('filters', () => {
  it('count each kind within the law chosen and each law within the kind', async () => {
    const { hits } = await search(index, '个人信息', { ui: 'zh' });
    const counts = countsOf(index, hits, { law: 'pipl' });
    expect(counts.kinds.get('provision')).toBe(1);
    expect(counts.kinds.get('law')).toBe(1);
    const kept = filtered(index, hits, { kind: 'provision', law: 'pipl' });
    const keys = await Promise.all(kept.map(async ({ doc }) => (await index.page(doc, 'zh')).key));
    expect(keys).toEqual(['laws/pipl/10']);
  });
});

describe('an article of a law that is not in the collection', () => {
  it('is told by the name of the law as it was typed, and cites nothing', async () => {
    const { analysis, exact } = await search(index, 'GDPR Article 10', { ui: 'en' });
    expect(analysis.told).toEqual([{ kind: 'foreign', name: 'GDPR' }]);
    expect(exact).toBe(false);
  });

  it('is not meant where the name of a law is misspelt', async () => {
    const { hits, readAs } = await search(index, '个人信西保护法第10条', { ui: 'zh' });
    expect(readAs).toContain('个人信息保护法');
    expect(hits[0]?.group).toBe('cited');
  });
});
