import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** Lightness of the paper and of the ink, from 0 (black) to 255. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    const mean = (value: string) => {
      const parts = value.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
      return parts.reduce((sum, part) => sum + part, 0) / 3;
    };
    return { paper: mean(backgroundColor), ink: mean(color) };
  });

describe('the colours', () => {
  it('are dark ink on light paper, and the other way round in a dark scheme', async () => {
    const light = await lightness((await visit('/zh/', { colorScheme: 'light' })).page);
    const dark = await lightness((await visit('/zh/', { colorScheme: 'dark' })).page);
    expect(light.paper).toBeGreaterThan(230);
    expect(light.ink).toBeLessThan(60);
    expect(dark.paper).toBeLessThan(40);
    expect(dark.ink).toBeGreaterThan(180);
  });

  it('are those of paper in print, whatever the scheme', async () => {
    const { page } = await visit('/zh/laws/frt-provisions/10/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { paper, ink } = await lightness(page);
    expect(paper).toBeGreaterThan(230);
    expect(ink).toBeLessThan(60);
  });
});
