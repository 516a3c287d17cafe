import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteLibrary } from '../library/siteLibrary.ts';
import { arrivesAt, eventually, settled, useBrowser, visit } from './visit.ts';

useBrowser();

const { faqs } = siteLibrary;
const gate = faqs.find(({ id }) => id === 'gate-face-only');
const message = gate?.pages.zh.data.message;
const permissions = ['clipboard-read', 'clipboard-write'];

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page) => page.locator('.message [role="status"]').innerText();

describe('the message of a question', () => {
  it.each(['zh', 'en'])('is copied by one tap, in Chinese, at /%s/', async (locale) => {
    const { page } = await visit(`/${locale}/faqs/gate-face-only/`, {
      permissions,
      window: 'phone',
    });
    await page.locator('.message button').click();
    await eventually(() => said(page)).toMatch(/已复制|Copied/);
    expect(await clipboard(page)).toBe(message);
  });

  it('is copied by keyboard', async () => {
    const { page } = await visit('/zh/faqs/gate-face-only/', { permissions });
    await page.locator('.message button').focus();
    await page.keyboard.press('Enter');
    await eventually(() => said(page)).toContain('已复制');
    expect(await clipboard(page)).toBe(message);
  });

  it('is selected, and says so, where the browser does not let a page copy', async () => {
    const { page } = await visit('/en/faqs/gate-face-only/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await page.locator('.message button').click();
    await eventually(() => said(page)).toContain('copy it yourself');
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toBe(message);
  });

  it('stands in Chinese before it stands in English, each in its language', async () => {
    const { page } = await visit('/en/faqs/gate-face-only/');
    const texts = page.locator('.message [data-message]');
    expect(await texts.evaluateAll((all) => all.map((each) => each.getAttribute('lang')))).toEqual([
      'zh-Hans',
      'en',
    ]);
    expect((await texts.first().innerText()).trim()).toBe(message);
  });

  it('is there to select without JavaScript, and no button that does nothing', async () => {
    const { page } = await visit('/zh/faqs/gate-face-only/', { javaScriptEnabled: false });
    expect((await page.locator('.message [data-message="zh"]').innerText()).trim()).toBe(message);
    expect(await page.locator('.message button').isVisible()).toBe(false);
  });
});

describe('on a phone of 360 by 740', () => {
  const longest = (['zh', 'en'] as const).flatMap((locale) =>
    [...faqs]
      .sort((a, b) => lengthOf(b.pages[locale].data) - lengthOf(a.pages[locale].data))
      .slice(0, 4)
      .map(({ key }) => `/${locale}/${key}/`),
  );

  it.each(longest)('what to do begins within 1.3 screens: %s', async (path) => {
    const { page } = await visit(path, { viewport: { width: 360, height: 740 } });
    await settled(page);
    const top = await page.locator('#what-to-do').evaluate((e) => e.getBoundingClientRect().top);
    expect(top).toBeLessThanOrEqual(1.3 * 740);
  });

  it('the order is what to do, message, basis, limits, whom to turn to', async () => {
    const { page } = await visit('/zh/faqs/gate-face-only/', { window: 'phone' });
    const ids = await page
      .locator('article h2[id]')
      .evaluateAll((headings) => headings.map(({ id }) => id));
    expect(ids).toEqual(['what-to-do', 'message', 'basis', 'limits', 'road']);
  });
});

function lengthOf({ question, answer }: { question: string; answer: string }): number {
  return question.length + answer.length;
}

describe('the list of questions', () => {
  it('leads to a place by its address, and from there to a question', async () => {
    const { page } = await visit('/zh/faqs/#school');
    const top = await page.locator('#school').evaluate((e) => e.getBoundingClientRect().top);
    expect(top).toBeLessThan(200);
    await page.locator('section[aria-labelledby="school"] a').first().click();
    await arrivesAt(page, /\/zh\/faqs\/school-and-under-fourteen\//);
    await page.locator('a[href="/zh/faqs/#school"]').click();
    await arrivesAt(page, /\/zh\/faqs\/#school/);
  });

  it('leads on by aim', async () => {
    const { page } = await visit('/en/faqs/');
    await page.locator('main nav a[href="/en/faqs/by-aim/#delete"]').click();
    await arrivesAt(page, /\/en\/faqs\/by-aim\/#delete/);
    expect(await page.locator('#delete').innerText()).toBe('have it deleted');
  });
});

it('a provision on which many answers rest shows the nearest, and folds the rest', async () => {
  const { page } = await visit('/zh/laws/pipl/29/');
  const folded = page.locator('aside details, main details').filter({ hasText: '更多问题' });
  const link = folded.locator('a').first();
  expect(await link.isVisible()).toBe(false);
  await folded.locator('summary').click();
  expect(await link.isVisible()).toBe(true);
});
