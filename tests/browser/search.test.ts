import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchStrings } from '../../src/i18n/search.ts';
import { axeFindings } from './axeFindings.ts';
import { arrivesAt, eventually, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const results = (page: Page) => page.locator('main .result');

const keys = (page: Page) =>
  results(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.key));

async function searched(path: string, options: Visit = {}): Promise<Page> {
  const { page } = await visit(path, options);
  await eventually(() => results(page).count()).toBeGreaterThan(0);
  // What stands there first is soon drawn anew, with all that was found.
  const { loading, noneYet } = searchStrings[path.startsWith('/zh/') ? 'zh' : 'en'];
  const before = ['', loading, noneYet];
  await eventually(async () =>
    before.includes((await page.locator('main .status').innerText()).trim()),
  ).toBe(false);
  return page;
}

describe('the search page', () => {
  it.each([
    ['/zh/search/#q=唯一验证方式', 'laws/frt-provisions/10'],
    ['/en/search/#q="sole means of verification"', 'laws/frt-provisions/10'],
    ['/zh/search/#q=PIPL 28', 'laws/pipl/28'],
    ['/en/search/#q=PIPL 28', 'laws/pipl/28'],
  ])('finds what the address asks for: %s', async (path, key) => {
    const page = await searched(path);
    expect(await keys(page)).toContain(key);
  });

  it.each([
    ['/zh/search/#q=“唯一验证方式”', '唯一验证方式'],
    ['/en/search/#q="sole means"', 'sole means'],
  ])('marks the match, and opens the page at its top: %s', async (path, words) => {
    const page = await searched(path);
    const found = page.locator('main .result[data-key="laws/frt-provisions/10"]');
    expect((await found.locator('mark').allInnerTexts()).join(' ')).toContain(words);
    await found.locator('a').click();
    await arrivesAt(page, /laws\/frt-provisions\/10\/$/);
  });

  it.each([
    ['/zh/search/#q=人脸识别司法解释第十条第二款', '#p2'],
    ['/en/search/#q=PIPL 28(2)', '#p2'],
  ])('leads to the very 款 that was cited: %s', async (path, anchor) => {
    const page = await searched(path);
    await page.locator('main [data-group="cited"] .result a').first().click();
    await arrivesAt(page, new RegExp(anchor));
    expect(await page.locator(anchor).isVisible()).toBe(true);
  });

  it('answers as one types, and keeps the query in the address', async () => {
    const { page, problems } = await visit('/en/search/');
    await page.locator('main input[name="q"]').fill('my estate only lets me in by face');
    await eventually(() => results(page).count()).toBeGreaterThan(0);
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe(
      'my estate only lets me in by face',
    );
    expect(problems).toEqual([]);
  });

  it('says that nothing matches exactly only where that was asked for', async () => {
    const status = async (path: string) =>
      (await searched(path)).locator('main .status').innerText();
    expect(await status('/zh/search/#q=小区只能刷脸进门怎么办呀')).not.toContain('没有与');
    expect(await status('/zh/search/#q=物业说“国家规定如此”，不给门禁卡')).toContain('没有与');
  });

  it('says what was cited that is not law here', async () => {
    const page = await searched('/zh/search/#q=日本个人信息保护法第20条');
    expect(await page.locator('main .status').innerText()).toContain('其他国家或者地区');
    expect(await page.locator('main [data-group="cited"]').count()).toBe(0);
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['only punctuation', '，。"'],
    ['ten thousand characters', '刷脸'.repeat(5000)],
    ['control characters', '\u0000\u0007\u202e门'],
  ])('takes %s for nothing but words', async (_name, query) => {
    const { page, problems } = await visit('/zh/search/');
    const status = page.locator('main .status');
    const before = await status.innerText();
    await page.locator('main input[name="q"]').fill(query);
    await eventually(() => status.innerText()).not.toBe(before);
    expect(await page.locator('main [data-search-results] img').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('asks no other host, and sends no query anywhere', async () => {
    const { page, problems } = await visit('/zh/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    await page.locator('input[name="q"]').first().fill('门禁');
    await eventually(() => page.locator('.search-panel a').count()).toBeGreaterThan(0);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => url.includes('门禁') || url.includes('?q'))).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('results', () => {
  it.each([
    ['/zh/search/#q=门禁', 'light'],
    ['/en/search/#q=gate', 'dark'],
  ] as const)('of %s can be read by everyone, in a %s scheme', async (path, colorScheme) => {
    const page = await searched(path, { colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  });

  it('below the search box can be read by everyone', async () => {
    const { page } = await visit('/zh/laws/frt-provisions/10/', { window: 'phone' });
    await page.locator('header input[name="q"]').fill('门禁');
    await eventually(() => page.locator('.search-panel a').count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the search box', () => {
  it.each(['/zh/faqs/gate-face-only/', '/en/faqs/gate-face-only/'])(
    'leads from %s to all results',
    async (path) => {
      const { page } = await visit(path);
      await page.locator('header input[name="q"]').fill('PIPL');
      await page.keyboard.press('Enter');
      await eventually(() => page.url()).toContain(`${path.slice(0, 4)}search/#q=PIPL`);
      await eventually(() => results(page).count()).toBeGreaterThan(0);
    },
  );
});
