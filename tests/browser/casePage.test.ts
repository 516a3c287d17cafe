import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, useBrowser, visit } from './visit.ts';

useBrowser();

const zoo = '/cases/guo-bing-v-hangzhou-safari-park/';
const phone = { viewport: { width: 360, height: 740 } };

const topOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + scrollY);
const folded = (page: Page) =>
  page
    .locator('details.case-section')
    .evaluateAll((all) =>
      all.filter((each) => !(each as HTMLDetailsElement).open).map(({ id }) => id),
    );
const isShown = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((e) => e.checkVisibility({ contentVisibilityAuto: true }));

describe.each(['/zh', '/en'])('a case on a phone, at %s', (language) => {
  it('begins its claims within two screens', async () => {
    const { page } = await visit(language + zoo, phone);
    expect(await topOf(page, '#claims')).toBeLessThan(2 * phone.viewport.height);
  });

  it('is folded but for the result and the claims', async () => {
    const { page } = await visit(language + zoo, phone);
    const shut = await folded(page);
    expect(shut.length).toBeGreaterThan(10);
    expect(shut).not.toContain('result');
    expect(shut).not.toContain('claims');
  });

  it('has contents in view wherever one is, from which a tap leads to the claims', async () => {
    const { page } = await visit(`${language + zoo}#sources`, phone);
    const contents = page.locator('[data-contents]');
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(phone.viewport.height);
    expect((await contents.boundingBox())?.y).toBeLessThan(5);
    await contents.locator('summary').click();
    await contents.locator('a[href="#claims"]').click();
    await eventually(() => contents.evaluate((e) => (e as HTMLDetailsElement).open)).toBe(false);
    const top = await page.locator('#claims').evaluate((e) => e.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
  });

  it('opens the part that an address leads to', async () => {
    const { page } = await visit(`${language + zoo}#reasoning`, phone);
    await eventually(() => folded(page)).not.toContain('reasoning');
  });

  it('unfolds without JavaScript', async () => {
    const { page } = await visit(language + zoo, { ...phone, javaScriptEnabled: false });
    await page.locator('#say > summary').click();
    expect(await page.locator('#say dd').first().isVisible()).toBe(true);
  });
});

describe('a case on a wide screen', () => {
  it('is open, with its contents in view', async () => {
    const { page } = await visit(`/zh${zoo}`);
    expect(await folded(page)).toEqual([]);
    await page.evaluate(() => scrollTo(0, 4000));
    await eventually(async () => (await page.locator('nav.contents').boundingBox())?.y).toBe(16);
  });

  it('is open without JavaScript too', async () => {
    const { page } = await visit(`/zh${zoo}`, { javaScriptEnabled: false });
    for (const part of ['#facts li', '#sources li', 'nav.contents a']) {
      expect(await isShown(page, part), part).toBe(true);
    }
  });
});

describe('a printed case', () => {
  it.each([true, false])('hides nothing that was folded (scripts: %s)', async (script) => {
    const { page } = await visit(`/zh${zoo}`, { ...phone, javaScriptEnabled: script });
    await page.emulateMedia({ media: 'print' });
    for (const part of ['#say dd', '#facts li', '#sources li']) {
      expect(await isShown(page, part), part).toBe(true);
    }
  });
});

describe('the marks of sources', () => {
  it('are large enough for a finger', async () => {
    const { page } = await visit(`/zh${zoo}`);
    const small = await page.locator('sup.sources a').evaluateAll((marks) =>
      marks
        .map((mark) => mark.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ width, height }) => `${width} × ${height}`),
    );
    expect(small).toEqual([]);
  });

  it('stay in the line of what they follow', async () => {
    const { page } = await visit(`/zh${zoo}`, phone);
    const alone = await page.locator('#claims sup.sources').evaluateAll((marks) =>
      marks
        .filter((mark) => {
          const range = document.createRange();
          range.setStartBefore(mark.parentElement as Node);
          range.setEndBefore(mark);
          const before = [...range.getClientRects()].at(-1);
          const own = mark.querySelector('a')?.getBoundingClientRect();
          return before && own && own.top > before.bottom;
        })
        .map((mark) => mark.parentElement?.textContent),
    );
    expect(alone).toEqual([]);
  });

  it('are left out of what a reader copies', async () => {
    const { page } = await visit(`/zh${zoo}`);
    const copied = await page.locator('.lede').evaluate((lede) => {
      const selection = getSelection();
      selection?.selectAllChildren(lede);
      return selection?.toString() ?? '';
    });
    expect(copied.trim()).toMatch(/。$/);
  });

  it('lead to every source of the statement', async () => {
    const { page } = await visit(`/zh${zoo}`);
    const mark = page.locator('.lede sup.sources a');
    const ids = (await mark.getAttribute('data-sources'))?.split(' ') ?? [];
    expect(ids.length).toBeGreaterThan(1);
    await mark.click();
    expect(await page.locator('.relied-on').count()).toBe(ids.length);
  });
});
