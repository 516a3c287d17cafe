import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { axeFindings, colourRules } from '../browser/axeFindings.ts';
import { addressOf } from '../browser/visit.ts';
import { builtPaths } from './builtPaths.ts';

const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 640 } };

/** What can be opened is looked at open: folded parts hold what a reader will read. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** What axe finds in both windows and colour schemes; a dark scheme changes colours alone. */
async function findingsIn(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    const light = await axeFindings(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await axeFindings(page, colourRules);
    await page.emulateMedia({ colorScheme: 'light' });
    found.push(...[...light, ...dark].map((finding) => `${path} (${size}): ${finding}`));
  }
  return found;
}

/**
 * Declares the test of every page of a language, or of those in none, by all rules of axe: in both
 * colour schemes, on a wide and on the narrowest screen, as it comes and with all that folds open.
 */
export function everyPage(below: string): void {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    context = await browser.newContext({ colorScheme: 'light' });
    // Sent to each page anew, it would take as long as the page.
    await context.addInitScript(axe.source);
  });
  afterAll(() => browser.close());
  const paths = builtPaths().filter((path) =>
    below === '' ? !/^\/(zh|en)\//.test(path) : path.startsWith(`/${below}/`),
  );

  it.each(paths)('%s can be read by everyone', async (path) => {
    const page = await context.newPage();
    try {
      await page.goto(addressOf(path), { referer: addressOf('/') });
      const found = await findingsIn(page, path);
      if ((await page.locator('details:not([open])').count()) > 0) {
        await openAll(page);
        found.push(...(await findingsIn(page, `${path}, opened`)));
      }
      expect(found).toEqual([]);
    } finally {
      await page.close();
    }
  });
}
