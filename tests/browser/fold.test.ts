import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { articlePages } from '../../bench/articlePages.ts';
import { dist } from '../dist/place.ts';
import { eventually, settled, shiftsOf, useBrowser, visit } from './visit.ts';

useBrowser();

const phone = { viewport: { width: 360, height: 740 } };
const article = '/zh/laws/frt-provisions/2/';
/** Where what an article means begins at the latest: 1.6 screens down. */
const latest = 1.6 * phone.viewport.height;

/** The longest texts of a language, and some from everywhere. */
function spread(language: 'zh' | 'en'): string[] {
  const kind = language === 'zh' ? 'official' : 'translation';
  const lengths = articlePages(dist)
    .filter((file) => file.startsWith(language))
    .map((file) => {
      const source = readFileSync(join(dist, file), 'utf8');
      const from = source.indexOf(`data-text="${kind}"`);
      return { file, length: source.indexOf('</div>', from) - from };
    })
    .sort((a, b) => b.length - a.length);
  const some = lengths.filter((_, index) => index < 12 || index % 45 === 0);
  return some.map(({ file }) => `/${file.replace('index.html', '')}`);
}

describe.each(['zh', 'en'] as const)('what an article means, on a phone, in %s', (language) => {
  let pages: string[];
  beforeAll(() => {
    pages = spread(language);
  });

  it('begins within 1.6 screens, however long the text', async () => {
    const { page } = await visit(pages[0] ?? '', phone);
    const late: [string, number][] = [];
    for (const path of pages) {
      await page.goto(new URL(path, page.url()).href);
      const top = await page
        .locator('.commentary')
        .evaluate((commentary) => commentary.getBoundingClientRect().top + scrollY);
      if (top > latest) late.push([path, top]);
    }
    expect(pages.length).toBeGreaterThan(15);
    expect(late).toEqual([]);
  }, 120_000);
});

describe('a long text on a phone', () => {
  it.each([true, false])(
    'opens at a tap, and folds again; scripts: %s',
    async (javaScriptEnabled) => {
      const { page } = await visit(article, { ...phone, javaScriptEnabled });
      const folded = await page.locator('.parallel').boundingBox();
      await page.getByRole('checkbox').check();
      const open = await page.locator('.parallel').boundingBox();
      expect(open?.height).toBeGreaterThan((folded?.height ?? Infinity) * 1.5);
      await page.getByRole('checkbox').uncheck();
      const again = await page.locator('.parallel').boundingBox();
      expect(again?.height).toBe(folded?.height);
      if (javaScriptEnabled) expect(again?.y).toBeGreaterThanOrEqual(0);
    },
  );

  it.each([true, false])('is open where the address names a 项; scripts: %s', async (scripts) => {
    const { page } = await visit(`${article}#p1-i8`, { ...phone, javaScriptEnabled: scripts });
    const isInView = async () => {
      const box = await page.locator('#p1-i8').boundingBox();
      return box !== null && box.y > 0 && box.y < phone.viewport.height;
    };
    await eventually(isInView).toBe(true);
    expect(await page.locator('.unfold').isVisible()).toBe(false);
  });

  it('opens where the keyboard comes into it', async () => {
    const { page } = await visit(article, phone);
    await page.locator('.shown input:checked').focus();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
  });

  it('opens where a search in the page finds what is below its first lines', async () => {
    const { page } = await visit(article, phone);
    await page.evaluate(() => {
      (document.querySelector('.parallel') as Element).scrollTop = 200;
    });
    await eventually(() => page.getByRole('checkbox').isChecked()).toBe(true);
  });

  it('is whole for whoever copies or hears it, and in print', async () => {
    const { page } = await visit(article, phone);
    const text = await page.locator('[data-text="official"]').innerText();
    expect(text).toContain('（八）');
    await page.emulateMedia({ media: 'print' });
    const [shown, whole] = await page
      .locator('.parallel')
      .evaluate((parallel) => [parallel.clientHeight, parallel.scrollHeight]);
    expect(shown).toBe(whole);
  });

  it('moves nothing while the page loads', async () => {
    const { page } = await visit(article, phone);
    await settled(page);
    expect(await shiftsOf(page)).toBe(0);
  });
});

it('no text is folded on a wide screen', async () => {
  const { page } = await visit(article);
  expect(await page.locator('.unfold').isVisible()).toBe(false);
  const [shown, whole] = await page
    .locator('.parallel')
    .evaluate((parallel) => [parallel.clientHeight, parallel.scrollHeight]);
  expect(shown).toBe(whole);
});

it('an article asks the server for at most six files', async () => {
  const { page } = await visit('/zh/laws/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(new URL(article, page.url()).href);
  await settled(page);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.length).toBeLessThanOrEqual(6);
});
