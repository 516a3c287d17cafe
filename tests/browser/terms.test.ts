import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { arrivesAt, eventually, useBrowser, visit } from './visit.ts';

useBrowser();

const article = '/zh/laws/frt-provisions/10/';
const openNotes = (page: Page) => page.locator('.term-note:popover-open').count();
const focusedClass = (page: Page) => page.evaluate(() => document.activeElement?.className);

describe('a term in commentary', () => {
  it('is explained in place at a click, and leads to its page', async () => {
    const { page, problems } = await visit(article);
    const term = page.locator('a.term').first();
    const target = await term.getAttribute('href');
    await term.click();
    await eventually(() => openNotes(page)).toBe(1);
    const note = page.locator('.term-note:popover-open');
    expect((await note.innerText()).length).toBeGreaterThan(10);
    expect(await note.locator('a').getAttribute('href')).toBe(target);
    expect(problems).toEqual([]);
  });

  it('is explained by keyboard; Esc closes the note and gives the focus back', async () => {
    const { page } = await visit(article);
    await page.locator('a.term').first().focus();
    await page.keyboard.press('Enter');
    await eventually(() => openNotes(page)).toBe(1);
    await page.keyboard.press('Escape');
    await eventually(() => openNotes(page)).toBe(0);
    await eventually(() => focusedClass(page)).toContain('term');
  });

  it('is explained at a touch', async () => {
    const { page } = await visit(article, { hasTouch: true, window: 'phone' });
    await page.locator('a.term').first().tap();
    await eventually(() => openNotes(page)).toBe(1);
  });

  it('leads to its page without JavaScript', async () => {
    const { page } = await visit(article, { javaScriptEnabled: false });
    await page.locator('a.term').first().click();
    await arrivesAt(page, /\/zh\/terms\//);
  });
});
