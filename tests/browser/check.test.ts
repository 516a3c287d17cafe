import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axeFindings.ts';
import { eventually, useBrowser, visit, type Window, windows } from './visit.ts';

useBrowser();

const wrong =
  '根据《个人信息保护法》第七十五条……《个人信息保护法》第二十九条规定：“处理敏感个人信息应当取得个人的书面同意。”' +
  '苏州吴中案中，法院判决物业败诉。<img src="/x.png" onerror="document.title=1"><b>粗</b>';

const status = (page: Page) => page.locator('[data-check-status]').innerText();

async function check(page: Page, text: string) {
  await page.locator('textarea').fill(text);
  await page.locator('form[data-check] button').click();
  await eventually(() => page.locator('.checked-text').count()).toBe(1);
}

describe('the page that checks a text', () => {
  it('finds what is wrong, says why, and shows the difference', async () => {
    const { page, problems } = await visit('/zh/check/');
    await check(page, wrong);
    const kinds = await page
      .locator('.flag')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-kind')));
    expect(kinds).toEqual(['no-such-article', 'misquoted', 'no-judgment']);
    expect(await page.locator('.flag').nth(0).innerText()).toContain('个人信息保护法一共74条');
    expect(await page.locator('.difference ins').innerText()).toContain('单独');
    expect(await status(page)).toContain('3处需要改');
    expect(problems).toEqual([]);
  });

  it('asks for nothing while it checks, and what it asks for before holds nothing of the text', async () => {
    const { page } = await visit('/en/check/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    // What it needs is asked for when the text stands there already.
    await page.locator('textarea').fill(wrong);
    await eventually(() => asked.some((each) => each.includes('/check/data.json'))).toBe(true);
    await page.waitForLoadState('networkidle');
    const before = asked.length;
    await check(page, wrong);
    expect(asked.slice(before)).toEqual([]);
    const words = ['第七十五条', encodeURIComponent('第七十五条')];
    expect(asked.filter((each) => words.some((word) => each.includes(word)))).toEqual([]);
  });

  it('never takes what was pasted for markup', async () => {
    const { page } = await visit('/zh/check/');
    const title = await page.title();
    await check(page, wrong);
    expect(await page.locator('.checked-text').innerText()).toContain('<b>粗</b>');
    expect(await page.locator('[data-check-result] :is(img, b)').count()).toBe(0);
    expect(await page.title()).toBe(title);
  });

  it('can be used by keyboard alone: to the button, and from a point to its place and back', async () => {
    const { page } = await visit('/en/check/');
    await page.locator('textarea').focus();
    await page.keyboard.insertText('Article 75 of the PIPL says so.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.flag').count()).toBe(1);
    await page.locator('.flag a[href="#mark-1"]').focus();
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => location.hash)).toBe('#mark-1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#flag-1');
  });

  it.each([
    ['zh', 'phone', 'light'],
    ['zh', 'wide', 'dark'],
    ['en', 'phone', 'dark'],
    ['en', 'wide', 'light'],
  ] as [string, Window, 'light' | 'dark'][])(
    'in %s on a %s screen, %s, breaks no rule of accessibility and fits',
    async (locale, window, colorScheme) => {
      const { page } = await visit(`/${locale}/check/`, { window, colorScheme });
      await check(
        page,
        `${wrong} The Face Recognition Measures took effect on 1 July 2025. 案号（2023）京0101民初1号。`,
      );
      expect(await axeFindings(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(windows[window].width);
    },
  );

  it('says without JavaScript what it needs', async () => {
    const { page } = await visit('/en/check/', { javaScriptEnabled: false, window: 'phone' });
    const text = await page.locator('main').innerText();
    expect(text).toContain('npm run check-text');
    expect(await page.locator('textarea').isVisible()).toBe(false);
  });
});
