import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { arrivesAt, eventually, placeOf, useBrowser, visit } from './visit.ts';

useBrowser();

const shown = (page: Page) => page.locator('tr[data-tags]:visible').count();
const status = (page: Page) => page.locator('[data-case-filters] [role="status"]').innerText();
const firstMatter = (page: Page) => page.locator('tr[data-tags] th a').first().innerText();

describe('the list of cases', () => {
  it('narrows down at once, and says so in the address and in words', async () => {
    const { page } = await visit('/en/cases/');
    const all = await shown(page);
    await page.selectOption('select[name="kind"]', 'civil-judgment');
    const civil = await shown(page);
    expect(civil).toBeGreaterThan(0);
    expect(civil).toBeLessThan(all);
    expect(await status(page)).toBe(`Showing ${civil} of ${all}`);
    expect(page.url()).toMatch(/\?kind=civil-judgment$/);
  });

  it('tells in each option how many it would leave, and offers none that leaves nothing', async () => {
    const { page } = await visit('/en/cases/?kind=civil-judgment');
    const option = page.locator('select[name="outcome"] option[value="convicted"]');
    expect(await option.innerText()).toContain('(0)');
    expect(await option.isDisabled()).toBe(true);
    const outcomes = page.locator('select[name="outcome"] option[value="won-in-part"]');
    const [, count] = /\((\d+)\)/.exec(await outcomes.innerText()) ?? [];
    await page.selectOption('select[name="outcome"]', 'won-in-part');
    expect(await shown(page)).toBe(Number(count));
  });

  it('opens as its address says, leaving out what it does not know', async () => {
    const { page } = await visit('/zh/cases/?place=shanghai&kind=victory&colour=red');
    await eventually(() => page.locator('select[name="place"]').inputValue()).toBe('shanghai');
    expect(await page.locator('select[name="kind"]').inputValue()).toBe('');
    expect(await shown(page)).toBeLessThan(await page.locator('tr[data-tags]').count());
  });

  it('shows all again', async () => {
    const { page } = await visit('/zh/cases/?place=shanghai');
    await page.locator('[data-case-filters] button[type="reset"]').click();
    expect(await shown(page)).toBe(await page.locator('tr[data-tags]').count());
    expect(placeOf(page)).toBe('/zh/cases/');
    expect(new URL(page.url()).search).toBe('');
  });

  it('sorts by the keyboard, and the other way round', async () => {
    const { page } = await visit('/en/cases/');
    const year = page.locator('th button', { hasText: 'Year' });
    const head = page.locator('th', { has: page.locator('button', { hasText: 'Year' }) });
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const latest = await firstMatter(page);
    await year.focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await firstMatter(page)).not.toBe(latest);
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('th[aria-sort]').count()).toBe(1);
  });

  it('without JavaScript has plain pages instead of the filters', async () => {
    const { page } = await visit('/zh/cases/', { javaScriptEnabled: false });
    expect(await page.locator('[data-case-filters]').isVisible()).toBe(false);
    await page.locator('summary', { hasText: '分类页面' }).click();
    await page.locator('a[href="/zh/cases/by/kind/withdrawal/"]').click();
    await arrivesAt(page, '/zh/cases/by/kind/withdrawal/');
    expect(await page.locator('h1').innerText()).toContain('无判决');
    expect(await page.locator('a[href^="/zh/cases/suzhou-wuzhong"]').isVisible()).toBe(true);
  });
});

describe('the matrix', () => {
  it('leads from a cell to what became of it, and on to the case, by the keyboard', async () => {
    const { page } = await visit('/en/cases/matrix/');
    const id = 'frt-provisions-10--tianjin-gu-v-chengguan-property';
    await page.locator(`td a[href="#${id}"]`).focus();
    await page.keyboard.press('Enter');
    await arrivesAt(page, `/en/cases/matrix/#${id}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await arrivesAt(page, '/en/cases/tianjin-gu-v-chengguan-property/');
  });

  it('is a list on a phone', async () => {
    const { page } = await visit('/zh/cases/matrix/', { window: 'phone' });
    expect(await page.locator('.grid').isVisible()).toBe(false);
    expect(await page.locator('#frt-provisions-10 li').count()).toBeGreaterThan(2);
  });

  it('is printed as a table', async () => {
    const { page } = await visit('/zh/cases/matrix/', { window: 'phone' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.grid table').isVisible()).toBe(true);
  });
});
