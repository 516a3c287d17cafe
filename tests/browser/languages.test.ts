import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, settled, shiftsOf, useBrowser, visit } from './visit.ts';

useBrowser();

const article = '/laws/frt-provisions/10/';
const phone = { viewport: { width: 360, height: 740 } };

/** Which of the two texts can be seen. */
async function shown(page: Page): Promise<string[]> {
  const kinds = ['official', 'translation'];
  const seen = await Promise.all(
    kinds.map((kind) => page.locator(`[data-text="${kind}"] .block`).first().isVisible()),
  );
  return kinds.filter((_, at) => seen[at]);
}

describe('the languages of a text', () => {
  it.each([
    ['/zh', 'official'],
    ['/en', 'translation'],
  ])(
    'are on a phone the one of the page at first, with a script or without: %s',
    async (locale, own) => {
      for (const javaScriptEnabled of [true, false]) {
        const { page } = await visit(locale + article, { ...phone, javaScriptEnabled });
        expect(await shown(page)).toEqual([own]);
        const other = locale === '/zh' ? 'en' : 'zh';
        await page.locator(`.shown [value="${other}"]`).check();
        expect(await shown(page)).not.toEqual([own]);
        await page.locator('.shown [value="both"]').check();
        expect(await shown(page)).toEqual(['official', 'translation']);
      }
    },
  );

  it('are both at first on a wide screen', async () => {
    const { page } = await visit(`/en${article}`);
    expect(await shown(page)).toEqual(['official', 'translation']);
    expect(await page.locator('.shown [value="both"]').isChecked()).toBe(true);
  });

  it('stay as chosen on the next page, and nothing moves for it', async () => {
    const { page } = await visit(`/zh${article}`);
    await page.locator('.shown [value="en"]').check();
    await page.goto(addressOf('/zh/laws/pipl/28/'));
    await settled(page);
    expect(await shown(page)).toEqual(['translation']);
    expect(await shiftsOf(page)).toBe(0);
  });

  it('can be chosen where the browser denies storage', async () => {
    const { page, problems } = await visit('/zh/');
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(addressOf(`/zh${article}`));
    await page.locator('.shown [value="zh"]').check();
    expect(await shown(page)).toEqual(['official']);
    expect(problems).toEqual([]);
  });
});

describe('on a phone of 360 × 740', () => {
  it.each(['/zh', '/en'])('%s begins with sense, then law, then plain words', async (locale) => {
    const { page } = await visit(locale + article, phone);
    const tops = await page.evaluate(() => {
      const own = document.documentElement.lang === 'en' ? 'translation' : 'official';
      const words = document.querySelector(`[data-text="${own}"] .block`)?.lastChild as Node;
      const line = document.createRange();
      line.setStart(words, 0);
      line.setEnd(words, 1);
      const of = (selector: string) =>
        (document.querySelector(selector) as Element).getBoundingClientRect();
      return {
        summary: of('.lede').bottom,
        line: line.getBoundingClientRect().bottom,
        plain: of('.commentary h2').top,
      };
    });
    expect(tops.summary).toBeLessThan(tops.line);
    expect(tops.line).toBeLessThan(740);
    expect(tops.plain).toBeLessThan(1.6 * 740);
  });
});
