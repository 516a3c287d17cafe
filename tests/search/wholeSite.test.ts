import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/law/language.ts';
import { searchRecords } from '../../src/library/records/searchRecords.ts';
import type { SearchIndex } from '../../src/search/index/openIndex.ts';
import { present } from '../../src/search/rank/present.ts';
import { search } from '../../src/search/rank/search.ts';
import { siteLibrary } from '../library/siteLibrary.ts';
import { builtIndex } from './builtIndex.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await builtIndex(searchRecords(siteLibrary), siteLibrary.everydayWords);
});

async function ask(query: string, ui: Language = 'zh') {
  const { hits, analysis, exact } = await search(index, query, { ui, proven: 10 });
  const keys = await Promise.all(
    hits.slice(0, 8).map(async ({ doc }) => (await index.page(doc, ui)).key),
  );
  return { hits, analysis, exact, keys, groups: hits.map(({ group }) => group) };
}

describe('a superseded provision', () => {
  it.each([
    ['原网络安全法第41条', 'zh'],
    ['Article 41 of the Cybersecurity Law', 'en'],
  ] as const)('is found with what it has become: %s', async (query, ui) => {
    const { keys, groups, analysis } = await ask(query, ui);
    const [former, now] = ['laws/cybersecurity-law/2017-06-01/41', 'laws/cybersecurity-law/43'];
    expect(keys.slice(0, 2)).toEqual([former, now]);
    expect(groups.slice(0, 2)).toEqual(['cited', 'cited']);
    expect(analysis.told).toEqual([
      { kind: 'renumbered', law: 'cybersecurity-law', article: '41', now: '43' },
    ]);
  });

  it('says that it is superseded and by which article', async () => {
    const { hits } = await ask('原网络安全法第41条');
    const [hit] = hits;
    const shown = hit && (await present(index, hit, { literal: [], stems: [] }, 'zh'));
    expect(shown?.status).toBe('已被取代 · 现为第四十三条');
  });

  it('comes after the present text where both hold the words', async () => {
    const { keys } = await ask('“网络运营者不得收集与其提供的服务无关的个人信息”');
    expect(keys.slice(0, 2)).toEqual([
      'laws/cybersecurity-law/43',
      'laws/cybersecurity-law/2017-06-01/41',
    ]);
  });
});

describe('the answer to an everyday question', () => {
  it.each([
    ['face recognition at work', 'en', 'faqs/workplace-attendance'],
    ['gym demands my face', 'en', 'faqs/gym-or-pool'],
    ["my mother's bank wants her face", 'en', 'faqs/bank-or-loan-by-face'],
    ['母亲去银行必须刷脸', 'zh', 'faqs/open-account-face-required'],
    ['上班刷脸', 'zh', 'faqs/workplace-attendance'],
    ['健身房要刷脸', 'zh', 'faqs/gym-or-pool'],
  ] as const)('stands first: %s', async (query, ui, key) => {
    const { keys, groups } = await ask(query, ui);
    expect([keys[0], groups[0]]).toEqual([key, 'answer']);
  });

  it('does not stand before what was cited, quoted, or is literally the law', async () => {
    for (const query of ['个保法第28条', '“单独同意”', '其他合理验证方式']) {
      expect((await ask(query)).groups).not.toContain('answer');
    }
  });
});

describe('the title of a result', () => {
  it.each([
    ['个保法第28条', 'zh', /^第二十八条：/],
    ['PIPL art. 28', 'en', /^Article 28: /],
    ['郭兵案', 'zh', /：民事判决$/],
    [
      'Suzhou Wuzhong property case',
      'en',
      /: withdrawal after mediation or settlement \(no judgment\)$/,
    ],
  ] as const)('says its number or what the case was: %s', async (query, ui, title) => {
    const { hits } = await ask(query, ui);
    const [hit] = hits;
    const shown = hit && (await present(index, hit, { literal: [], stems: [] }, ui));
    expect(shown?.title).toMatch(title);
  });
});

describe('who asks for the cases that applied an article', () => {
  it.each([
    ['适用司法解释第十条的案例', 'zh'],
    ['人脸识别司法解释第十条的判例', 'zh'],
    ['cases that applied Article 10 of the Provisions', 'en'],
    ['judgments citing SPC Provisions art. 10', 'en'],
  ] as const)('is led to the page that sets them side by side: %s', async (query, ui) => {
    const { keys, groups } = await ask(query, ui);
    expect([keys[0], groups[0]]).toEqual(['cases/matrix', 'answer']);
    expect(keys[1]).toBe('laws/frt-provisions/10');
    expect(keys).toContain('cases/tianjin-gu-v-chengguan-property');
  });
});

describe('what is said to be cited', () => {
  it.each([
    '哪一条规定了单独同意',
    '收到5条短信',
    '说了两三条理由物业不听',
    '人脸识别16条',
    '物业合同第十条写着同意刷脸',
    'GB/T 35273-2020 第5条',
    '人脸识别征求意见稿第九条',
    '日本个人信息保护法第20条',
    'German Civil Code art 12',
  ])('is nothing of ours: %s', async (query) => {
    expect((await ask(query)).groups).not.toContain('cited');
  });

  it('is the same between quotation marks as without, and leads', async () => {
    expect((await ask('“个保法第28条”')).keys[0]).toBe('laws/pipl/28');
    expect((await ask('“人脸识别第一案”')).keys[0]).toBe('cases/guo-bing-v-hangzhou-safari-park');
    expect((await ask('“（2019）浙0111民初6971号”')).keys[0]).toBe(
      'cases/guo-bing-v-hangzhou-safari-park',
    );
  });

  it('is a law whose article is not here, with those that are', async () => {
    const { keys, analysis } = await ask('Article 253 of the Criminal Law', 'en');
    expect(keys[0]).toBe('laws/criminal-law');
    expect(analysis.told[0]).toMatchObject({ kind: 'absent', law: 'criminal-law', article: '253' });
  });

  it('asks for exactness; a question does not', async () => {
    expect((await ask('个保法第28条')).analysis.asksExact).toBe(true);
    expect((await ask('“刷脸”')).analysis.asksExact).toBe(true);
    expect((await ask('6971号')).analysis.asksExact).toBe(true);
    expect((await ask('小区只能刷脸进门怎么办')).analysis.asksExact).toBe(false);
  });
});

describe('a pasted text', () => {
  const text =
    '近日，某小区物业停用门禁卡，业主只能刷脸进门，引发“强制刷脸”的争议，不少业主表示不能接受。\n' +
    `${'记者走访了多个小区，发现类似情形并不少见。'.repeat(60)}` +
    '律师指出，《个人信息保护法》第二十八条、第二十九条和民法典第1034条都有规定。';

  it('is searched by its first sentences, and all that it cites is listed', async () => {
    const { keys, groups, analysis } = await ask(text);
    expect(keys.slice(0, 3)).toEqual(['laws/pipl/28', 'laws/pipl/29', 'laws/civil-code/1034']);
    expect(groups.slice(0, 4)).toEqual([
      'cited',
      'cited',
      'cited',
      expect.not.stringMatching('cited'),
    ]);
    expect(analysis.decidedBy).toMatch(/^近日，/);
    expect(analysis.decidedBy?.length).toBeLessThanOrEqual(300);
    expect(keys).toContain('laws/frt-provisions/10');
  });

  it('is not taken for a phrase because of its scare quotes', async () => {
    expect((await ask(text)).analysis.exactOnly).toBe(false);
  });
});
