import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readText, versionFolders } from '../dist/lawSources.ts';
import { axeFindings, colourRules } from './axeFindings.ts';
import { arrivesAt, eventually, settled, shiftsOf, useBrowser, visit } from './visit.ts';

useBrowser();

const article = '/zh/laws/frt-provisions/10/';
const permissions = ['clipboard-read', 'clipboard-write'];
const phone = { viewport: { width: 360, height: 740 } };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The exact words of article 10(1), from the files. */
function words(language: 'zh' | 'en'): string {
  const [folder] = versionFolders().filter(({ law }) => law === 'frt-provisions');
  const articles = folder ? readText(folder, language).articles : [];
  const found = articles.find(({ label }) => ['第十条', 'Article 10'].includes(label));
  return found?.blocks[0]?.[1] ?? '';
}

/** Background of a block as it is drawn. */
const backgroundOf = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((e) => getComputedStyle(e).backgroundColor);

describe('an address that names a 款', () => {
  it.each([
    ['wide', {}],
    ['phone', phone],
  ])(
    'marks it in both languages and keeps the number of the article in view: %s',
    async (_, window) => {
      for (const [path, id, other, number] of [
        [article, 'p2', 'p1', '.text-bar strong'],
        ['/en/laws/pipl/2021-11-01/', 'art-28-p2', 'art-29-p1', '[id="art-28"] h3'],
      ] as const) {
        const { page } = await visit(`${path}#${id}`, window);
        await settled(page);
        const [zh, en, plain] = await Promise.all(
          [id, `${id}-en`, other].map((each) => backgroundOf(page, each)),
        );
        expect(zh).toBe(en);
        expect(zh).not.toBe(plain);
        for (const each of [id, `${id}-en`]) {
          expect(await page.locator(`[id="${each}"]`).isVisible()).toBe(true);
        }
        const [head, block] = await Promise.all(
          [number, `[id="${id}"]`].map((each) => page.locator(each).boundingBox()),
        );
        expect(head && head.y >= 0).toBe(true);
        expect(head && block && block.y >= head.y + head.height - 1).toBe(true);
        expect(block && block.y < 200).toBe(true);
        // The citations alone grow by the words for the place.
        expect(await shiftsOf(page)).toBeLessThan(0.001);
      }
    },
  );

  it('is what its mark leads to, in either language', async () => {
    const { page } = await visit(article);
    await page.locator('#p2-en .pin').click();
    await arrivesAt(page, `${article}#p2`);
    expect(await backgroundOf(page, 'p2')).toBe(await backgroundOf(page, 'p2-en'));
  });

  it('leaves what is marked easy to read, in a dark scheme as well', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const path of ['/zh/laws/pipl/2021-11-01/#art-30-p1', `${article}#p2`]) {
        const { page } = await visit(path, { colorScheme });
        expect(await axeFindings(page, colourRules)).toEqual([]);
      }
    }
  });

  it('is no such address: the skip link colours nothing', async () => {
    const { page } = await visit(`${article}#main`);
    const paper = await page.locator('main').evaluate((e) => getComputedStyle(e).backgroundColor);
    expect(paper).toBe('rgba(0, 0, 0, 0)');
  });
});

describe('what a reader copies', () => {
  it('by selecting holds no marks', async () => {
    const { page } = await visit('/zh/laws/frt-provisions/2/', { permissions });
    await page.evaluate(() => {
      const column = document.querySelector('[data-text="official"]') as Element;
      getSelection()?.selectAllChildren(column);
    });
    await page.keyboard.press('ControlOrMeta+c');
    const text = await copied(page);
    expect(text).toContain('（八）');
    expect(text).not.toMatch(/¶|第.项|本条/);
  });

  it.each([
    ['zh', '《最高人民法院', '第十条第二款'],
    ['en', 'Provisions of the', 'art. 10(2) (China), unofficial translation'],
    ['link', 'http', '/zh/laws/frt-provisions/2021-08-01/#art-10-p2'],
  ])('by the keyboard from the cite box is what it says: %s', async (value, begin, end) => {
    const { page } = await visit(`${article}#p2`, { permissions });
    await page.locator(`.cite button[value="${value}"]`).focus();
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.cite [role="status"]').textContent()).toMatch(
      /^已复制：/,
    );
    const text = await copied(page);
    expect(text.startsWith(begin)).toBe(true);
    expect(text.endsWith(end)).toBe(true);
  });
});

describe('a journalist on a phone', () => {
  const whole = [
    words('zh'),
    words('en'),
    '（法释〔2021〕15号）第十条第一款',
    'Fa Shi [2021] No. 15, art. 10(1) (China), unofficial translation',
    '/laws/frt-provisions/2021-08-01/#art-10-p1',
  ];

  async function copiesAll(page: Page): Promise<void> {
    await eventually(() => page.locator('.cite [role="status"]').textContent()).not.toBe('');
    const text = await copied(page);
    for (const part of whole) expect(text).toContain(part);
    expect(text).not.toContain('¶');
  }

  it('has the exact words of art. 10(1), its citation and its link with three taps of a search', async () => {
    const { page } = await visit('/zh/', { ...phone, permissions, hasTouch: true });
    await page.locator('input[name="q"]').first().tap();
    await page.keyboard.type('人脸识别司法解释第十条第一款');
    await page.locator('.search-panel a').first().tap();
    await arrivesAt(page, '/zh/laws/frt-provisions/10/#p1');
    await page.locator('.cite button[value="all"]').tap();
    await copiesAll(page);
  });

  it('has them in four taps from the list of laws, without searching', async () => {
    const { page } = await visit('/en/', { ...phone, permissions, hasTouch: true });
    await page.locator('main a[href="/en/laws/frt-provisions/"]').first().tap();
    await page.locator('main a[href="/en/laws/frt-provisions/10/"]').first().tap();
    await page.locator('#p1-en .pin').tap();
    await arrivesAt(page, '/en/laws/frt-provisions/10/#p1');
    await page.locator('.cite button[value="all"]').tap();
    await copiesAll(page);
  });
});

describe('the contents of a law', () => {
  it('stand beside an article on a wide screen, with it marked and in view', async () => {
    const { page } = await visit('/zh/laws/frt-provisions/16/');
    const present = page.locator('.law-contents [aria-current="page"]');
    const [beside, text] = await Promise.all([
      present.boundingBox(),
      page.locator('article').boundingBox(),
    ]);
    expect(beside && text && beside.x >= text.x + text.width).toBe(true);
    expect(beside && beside.y + beside.height <= 900).toBe(true);
  });

  it('stay at hand on a phone in the whole text, and go when they have led on', async () => {
    const { page } = await visit('/zh/laws/pipl/2021-11-01/#art-40', phone);
    const contents = page.locator('.law-contents');
    await contents.locator('summary').click();
    await contents.locator('a[href="#art-60"]').click();
    await eventually(() => contents.locator('nav').isVisible()).toBe(false);
    const head = await page.locator('[id="art-60"] h3').boundingBox();
    expect(head && head.y >= 0 && head.y < 200).toBe(true);
    expect((await contents.locator('summary').boundingBox())?.y).toBeLessThan(40);
  });
});
