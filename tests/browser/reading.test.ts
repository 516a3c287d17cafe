import { describe, expect, it } from 'vitest';
import { readText, versionFolders } from '../dist/lawSources.ts';
import { arrivesAt, useBrowser, visit } from './visit.ts';

useBrowser();

const article = '/zh/laws/frt-provisions/10/';
const official = '[data-text="official"]';

/** The blocks of an article as its source has them. */
function blocksOf(label: string): string[] {
  const [folder] = versionFolders().filter(({ law }) => law === 'frt-provisions');
  const articles = folder ? readText(folder, 'zh').articles : [];
  return articles.find((each) => each.label === label)?.blocks.map(([, text]) => text) ?? [];
}

describe('a reader of an article', () => {
  it.each(['/zh/', '/en/'])('sees the official text as it is, at %s', async (language) => {
    const { page } = await visit(article.replace('/zh/', language));
    expect(blocksOf('第十条')).toHaveLength(2);
    const shown = await page.locator(`${official} [id]`).evaluateAll((blocks) =>
      blocks.map((block) => {
        for (const mark of block.querySelectorAll('[data-not-text]')) mark.remove();
        return (block as HTMLElement).innerText;
      }),
    );
    expect(shown).toEqual(blocksOf('第十条'));
  });

  it('sees each 款 beside its translation on a wide screen', async () => {
    const { page } = await visit(article);
    const [chinese, english] = await Promise.all(
      ['#p2', '#p2-en'].map((id) => page.locator(id).boundingBox()),
    );
    expect(chinese && english && english.x > chinese.x + chinese.width - 1).toBe(true);
    expect(chinese?.y).toBe(english?.y);
  });

  it('sees each 款 above its translation on a phone, once both are chosen', async () => {
    const { page } = await visit(article, { window: 'phone' });
    await page.locator('.shown [value="both"]').check();
    const boxes = await Promise.all(
      ['#p1', '#p1-en', '#p2', '#p2-en'].map((id) => page.locator(id).boundingBox()),
    );
    const tops = boxes.map((box) => box?.y ?? Number.NaN);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(boxes.map((box) => box?.x)).size).toBe(1);
  });

  it('lands on the very 款 that the address names', async () => {
    const { page } = await visit('/zh/laws/pipl/2021-11-01/#art-28-p2');
    const top = await page.locator('#art-28-p2').evaluate((e) => e.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
  });

  it('goes on to the next article and back', async () => {
    const { page } = await visit(article);
    await page.locator('a[rel="next"]').click();
    await arrivesAt(page, '/zh/laws/frt-provisions/11/');
    await page.locator('a[rel="prev"]').click();
    await arrivesAt(page, article);
  });

  it('follows a case to the article that it rests on, and comes back', async () => {
    const { page } = await visit('/zh/cases/suzhou-wuzhong-zhang-v-property-company/');
    await page.locator(`main a[href^="${article}"]`).first().click();
    await arrivesAt(page, new RegExp(article));
    const back = page.locator('main a[href="/zh/cases/suzhou-wuzhong-zhang-v-property-company/"]');
    expect(await back.count()).toBeGreaterThan(0);
  });
});

describe('a reader who changes the language', () => {
  it.each([
    ['/zh/', '/en/'],
    ['/zh/laws/frt-provisions/10/', '/en/laws/frt-provisions/10/'],
    ['/en/laws/pipl/2021-11-01/', '/zh/laws/pipl/2021-11-01/'],
    ['/en/cases/guo-bing-v-hangzhou-safari-park/', '/zh/cases/guo-bing-v-hangzhou-safari-park/'],
    ['/zh/faqs/gate-face-only/', '/en/faqs/gate-face-only/'],
  ])('stays with the same matter: %s', async (from, to) => {
    const { page } = await visit(from);
    await page.locator('header a[hreflang]').click();
    await arrivesAt(page, to);
    expect(await page.locator('html').getAttribute('lang')).toBe(
      to.startsWith('/zh') ? 'zh-Hans' : 'en',
    );
  });

  it('stays with the same 款 when the address names one', async () => {
    const { page } = await visit(`${article}#p2`);
    await page.locator('header a[hreflang]').click();
    await arrivesAt(page, `${article.replace('/zh/', '/en/')}#p2`);
  });

  it('comes in by the door of either language', async () => {
    for (const [lang, path] of [
      ['zh-Hans', '/zh/'],
      ['en', '/en/'],
    ] as const) {
      const { page } = await visit('/', { fromSite: true });
      await page.locator(`main a[hreflang="${lang}"]`).click();
      await arrivesAt(page, path);
    }
  });
});
