import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { arrivesAt, eventually, useBrowser, visit } from './visit.ts';

useBrowser();

/** What has the focus: where it lies, whether it is drawn, and whether its outline is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
    const { left, top, width, height } = activeElement.getBoundingClientRect();
    return {
      name: activeElement.textContent?.trim() || activeElement.getAttribute('name'),
      href: activeElement.getAttribute('href'),
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      onScreen: left >= 0 && top >= 0 && width > 0 && height > 0,
    };
  });

const article = '/zh/laws/frt-provisions/10/';

describe('with the keyboard alone', () => {
  it('the first stop leads past the menu to the text', async () => {
    const { page } = await visit(article);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ href: '#main', onScreen: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inMain = () => page.evaluate(() => !!document.activeElement?.closest('main'));
    expect(await inMain()).toBe(true);
  });

  it.each([article, '/en/', '/en/search/'])('every stop of %s can be seen', async (path) => {
    const { page } = await visit(path);
    const lost: unknown[] = [];
    for (let stop = 0; stop < 200; stop += 1) {
      await page.keyboard.press('Tab');
      const found = await focused(page);
      if (!found) break;
      if (!found.outlined || !found.onScreen) lost.push(found);
    }
    expect(lost).toEqual([]);
  });

  it('a link opens with Enter', async () => {
    const { page } = await visit(article);
    await page.locator('a[rel="next"]').focus();
    await page.keyboard.press('Enter');
    await arrivesAt(page, '/zh/laws/frt-provisions/11/');
  });

  it('/ opens the search, and Esc closes it', async () => {
    const { page } = await visit(article);
    const input = page.locator('header input[name="q"]');
    const panel = page.locator('header .search-panel');
    await page.keyboard.press('/');
    await eventually(() => input.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.type('门禁');
    await eventually(() => panel.isVisible()).toBe(true);
    expect(await input.inputValue()).toBe('门禁');
    await page.keyboard.press('Escape');
    await eventually(() => panel.isVisible()).toBe(false);
  });

  it('the arrows reach a result, and Enter opens it', async () => {
    const { page } = await visit(article);
    await page.keyboard.press('/');
    await page.keyboard.type('个保法28条');
    await eventually(() => page.locator('.search-panel a').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await arrivesAt(page, /^\w+:\/\/[^/]+\/zh\/laws\/pipl\/28\/(?:[?#]|$)/);
  });
});
