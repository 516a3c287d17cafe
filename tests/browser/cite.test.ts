import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axeFindings.ts';
import { eventually, useBrowser, visit } from './visit.ts';

useBrowser();

const permissions = ['clipboard-read', 'clipboard-write'];
const article = '/zh/laws/frt-provisions/10/';
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const status = (page: Page) => page.locator('.cite [role="status"]').innerText();
const cited = (page: Page) => page.locator('[data-cite="style"]').innerText();

/** Asks for the further styles by the keyboard alone. */
async function openStyles(page: Page): Promise<void> {
  await page.locator('.cite button[value="more"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.styles select').first().waitFor();
}

describe('the cite box', () => {
  it('is used by the keyboard, and says what it copied to who cannot see it', async () => {
    const { page, problems } = await visit(`${article}#p1`, { permissions });
    await openStyles(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await page.locator('.styles select').selectOption('manual');
    await page.locator('.styles button[value="style"]').focus();
    await page.keyboard.press('Enter');
    await eventually(() => status(page)).toBe('已复制：法学引注手册（第二版）。');
    expect(await copied(page)).toBe(
      '《最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定》（法释〔2021〕15号），第10条第1款。',
    );
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('follows the 款 that its reader chooses', async () => {
    const { page } = await visit(`${article}#p1`);
    await openStyles(page);
    await page.locator('.styles select').selectOption('oscola');
    await eventually(() => cited(page)).toMatch(/art 10\(1\)$/);
    await page.locator('[id="p2"] .pin').click();
    await eventually(() => cited(page)).toMatch(/art 10\(2\)$/);
  });

  it('copies the exact words of an article in a whole text with a citation of it', async () => {
    const { page, problems } = await visit('/zh/laws/pipl/2021-11-01/#art-28-p2', { permissions });
    await page.locator('.cite summary').click();
    await openStyles(page);
    await page.locator('.styles select').selectOption('manual');
    await eventually(() => cited(page)).toBe('《个人信息保护法》第28条第2款。');
    await page.locator('[data-kinds="official"]').click();
    await eventually(() => status(page)).toContain('已复制');
    const [words, citation] = (await copied(page)).split('\n\n');
    expect(words).toMatch(/^只有在具有特定的目的和充分的必要性.*可处理敏感个人信息。$/);
    expect(citation).toBe('《个人信息保护法》第28条第2款。');
    expect(problems).toEqual([]);
  });

  it('of a case offers each decision, and never a number that nobody confirmed', async () => {
    const { page, problems } = await visit('/en/cases/guo-bing-v-hangzhou-safari-park/');
    await page.locator('.cite summary').click();
    await openStyles(page);
    const [way, style] = await page.locator('.styles select').all();
    await style?.selectOption('oscola');
    expect(await cited(page)).toContain('(2019) Zhe 0111 Min Chu No 6971');
    await way?.selectOption({ index: 1 });
    expect(await cited(page)).toMatch(/\(Hangzhou Intermediate People's Court, 9 April 2021\)$/);
    expect(await page.locator('.cite').innerText()).not.toContain('10940');
    expect(problems).toEqual([]);
  });

  it('hands over files that name the place', async () => {
    const { page } = await visit(`${article}#p1`);
    await openStyles(page);
    const download = page.waitForEvent('download');
    await page.locator('.styles a', { hasText: 'RIS' }).click();
    expect((await download).suggestedFilename()).toBe('frt-provisions-10-p1.ris');
  });

  it('without a script has its references, its link and a file', async () => {
    const { page } = await visit(article, { javaScriptEnabled: false });
    await page.locator('.cite summary').click();
    expect(await page.locator('.cite [data-cite]').count()).toBe(3);
    expect(await page.locator('.cite button:visible').count()).toBe(0);
    const href = await page.locator('.cite a', { hasText: 'RIS' }).getAttribute('href');
    const file = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(await file.text()).toMatch(/^TY {2}- STAT\n/);
  });
});
