import { describe, expect, it } from 'vitest';
import { eventually, useBrowser, visit } from './visit.ts';

useBrowser();

describe('a change of language keeps', () => {
  it.each([
    ['the filters', '/zh/cases/?place=shanghai'],
    ['the dates', '/zh/when/?from=2021-07-31&to=2021-08-01'],
    ['the query', '/zh/search/#q=%E9%97%A8%E7%A6%81'],
    ['the paragraph of a version', '/zh/laws/pipl/2021-11-01/#art-28-p2'],
    ['the section of a case', '/zh/cases/guo-bing-v-hangzhou-safari-park/#timeline'],
  ])('%s', async (_, path) => {
    const { page } = await visit(path);
    const link = page.locator('header a[hreflang="en"]');
    await link.click();
    await eventually(() => decodeURIComponent(page.url())).toContain(
      decodeURIComponent(path.replace('/zh/', '/en/')),
    );
  });

  it('the part that is being read, where the address names none', async () => {
    const { page } = await visit('/zh/cases/guo-bing-v-hangzhou-safari-park/');
    await page.locator('#timeline').evaluate((e) => e.scrollIntoView());
    await page.locator('header a[hreflang="en"]').dispatchEvent('pointerdown');
    const href = await page.locator('header a[hreflang="en"]').getAttribute('href');
    expect(href).toMatch(/\/en\/cases\/guo-bing-v-hangzhou-safari-park\/#timeline$/);
  });
});
