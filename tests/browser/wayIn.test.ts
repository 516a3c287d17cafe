import { describe, expect, it } from 'vitest';
import { arrivesAt, eventually, placeOf, useBrowser, visit } from './visit.ts';

useBrowser();

describe('the gate', () => {
  it.each([
    ['zh-CN', '/zh/'],
    ['zh-TW', '/zh/'],
    ['en-GB', '/en/'],
  ])('leads a browser that asks for %s to %s', async (locale, path) => {
    const { page } = await visit('/', { locale });
    await arrivesAt(page, path);
  });

  it('stays where the browser asks for neither language', async () => {
    const { page } = await visit('/', { locale: 'fr-FR' });
    expect(placeOf(page)).toBe('/');
    expect(await page.locator('main a').count()).toBe(2);
  });

  it('stays for a reader who comes from a page of the site', async () => {
    const { page } = await visit('/', { locale: 'zh-CN', fromSite: true });
    expect(placeOf(page)).toBe('/');
  });

  it('keeps to the language that the reader chose against the browser', async () => {
    const { page } = await visit('/zh/', { locale: 'zh-CN' });
    await page.locator('header a[hreflang="en"]').click();
    await arrivesAt(page, '/en/');
    await page.goto(new URL('/', page.url()).href);
    await arrivesAt(page, '/en/');
  });

  it('is a page of two links without JavaScript', async () => {
    const { page } = await visit('/', { locale: 'zh-CN', javaScriptEnabled: false });
    expect(placeOf(page)).toBe('/');
    expect(await page.locator('main a').count()).toBe(2);
  });
});

describe('an address that is not there', () => {
  it.each([
    ['/zh/laws/pipl/99/', '个人信息保护法一共74条，没有第九十九条'],
    ['/en/laws/pipl/99/', 'The PIPL has 74 articles; there is no Article 99'],
    ['/zh/laws/cybersecurity-law/41/', '网络安全法的第四十一条现在是第四十三条'],
    ['/en/cases/guo-bing/', '/en/cases/guo-bing-v-hangzhou-safari-park/'],
  ])('%s says what it may have meant', async (path, words) => {
    const { page } = await visit(path);
    await eventually(() => page.locator('[data-hint]').first().innerText()).toContain(words);
    const href = await page.locator('[data-hint] a').first().getAttribute('href');
    const found = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(found.status()).toBe(200);
  });

  it.each(['zh', 'en'])('speaks first in the language of the address: %s', async (language) => {
    const { page } = await visit(`/${language}/nothing/`);
    const order = await page.locator('section[data-locale]').evaluateAll((sections) => {
      return sections.map((each) => (each as HTMLElement).dataset.locale);
    });
    expect(order[0]).toBe(language);
  });

  it('offers the search', async () => {
    const { page } = await visit('/en/nothing/');
    await page.locator('[data-locale="en"] input[name="q"]').first().fill('PIPL 28');
    await page.keyboard.press('Enter');
    await arrivesAt(page, /\/en\/search\/#q=PIPL/);
  });
});

describe('the start page', () => {
  it.each(['/zh/', '/en/'])(
    'at %s has the search first, then three doors, then what is new',
    async (path) => {
      const { page } = await visit(path);
      const tops = await Promise.all(
        ['main search', '.doors', '.edition', '.law-map'].map(async (part) => {
          return (await page.locator(part).boundingBox())?.y ?? Number.NaN;
        }),
      );
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      expect(await page.locator('.doors h2').count()).toBe(3);
      expect(await page.locator('.edition').innerText()).toMatch(/2026/);
    },
  );
});

describe('the placeholder of a search box', () => {
  const paths = ['/zh/', '/en/', '/zh/terms/', '/en/terms/', '/zh/search/', '/en/search/'];
  it.each(paths)('is never cut, at %s', async (path) => {
    const { page } = await visit(path);
    for (const width of [320, 360, 768, 833, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const cut = await page.locator('input[name="q"]').evaluateAll(
        (inputs) =>
          (inputs as HTMLInputElement[]).filter((input) => {
            const style = getComputedStyle(input);
            const { fontSize, fontFamily } = getComputedStyle(input, '::placeholder');
            const brush = document.createElement('canvas').getContext('2d');
            if (!brush) return true;
            brush.font = `${fontSize} ${fontFamily}`;
            const room =
              input.clientWidth -
              Number.parseFloat(style.paddingLeft) -
              Number.parseFloat(style.paddingRight);
            return brush.measureText(input.placeholder).width > room;
          }).length,
      );
      expect(cut, `${width} px`).toBe(0);
    }
  });
});
