import { describe, expect, it } from 'vitest';
import { arrivesAt, eventually, useBrowser, visit } from './visit.ts';

useBrowser();

const javaScriptEnabled = false;

describe('without JavaScript', () => {
  it('the door, an article and its twin can be reached and read', async () => {
    const { page } = await visit('/', { javaScriptEnabled });
    await page.locator('main a[hreflang="zh-Hans"]').click();
    await page.locator('nav a[href="/zh/laws/"]').first().click();
    await page.locator('main a[href="/zh/laws/frt-provisions/"]').first().click();
    await page.locator('main a[href="/zh/laws/frt-provisions/10/"]').first().click();
    await eventually(() => page.locator('[data-text="official"]').first().isVisible()).toBe(true);
    expect(await page.locator('[data-text="official"]').innerText()).toContain('唯一验证方式');
    expect(await page.locator('[data-text="translation"]').innerText()).toContain('sole means');
    await page.locator('header a[hreflang="en"]').click();
    await arrivesAt(page, '/en/laws/frt-provisions/10/');
  });

  it.each([
    '/zh/',
    '/en/cases/guo-bing-v-hangzhou-safari-park/',
    '/zh/faqs/gate-face-only/',
    '/en/topics/residential-compounds/',
    '/zh/laws/pipl/2021-11-01/',
  ])('%s hides nothing that it holds', async (path) => {
    const { page } = await visit(path, { javaScriptEnabled });
    const hidden = await page
      .locator('main :is(p, li, td, dd, h2):not([role="status"])')
      .evaluateAll((elements) =>
        elements
          .filter(
            (each) => each.textContent?.trim() && !each.closest('.print-only, details, [popover]'),
          )
          .filter((each) => !each.checkVisibility({ visibilityProperty: true }))
          .map((each) => each.outerHTML.slice(0, 120)),
      );
    expect(hidden).toEqual([]);
  });

  it('a search says what it needs, and offers doors', async () => {
    const { page } = await visit('/en/laws/frt-provisions/10/', { javaScriptEnabled });
    await page.locator('header input[name="q"]').fill('gate');
    await page.keyboard.press('Enter');
    await arrivesAt(page, /\/en\/search\/\?q=gate$/);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Search needs JavaScript');
    expect(await page.locator('main a[href="/en/laws/"]').isVisible()).toBe(true);
  });
});
