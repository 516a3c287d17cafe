import { describe, expect, it } from 'vitest';
import { arrivesAt, eventually, useBrowser, visit } from './visit.ts';

useBrowser();

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

describe.each(['/zh', '/en'])('the list of cases on a phone, at %s', (language) => {
  it('has its first case on the first screen', async () => {
    const { page } = await visit(`${language}/cases/`, phone);
    const box = await page.locator('tr[data-tags] th a').first().boundingBox();
    expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThan(740);
  });

  it('is sorted by touch, and says how', async () => {
    const { page } = await visit(`${language}/cases/`, phone);
    const years = () => page.locator('tr[data-tags] td:nth-of-type(4)').allInnerTexts();
    const latest = await years();
    await page.locator('[data-sort-menu]').selectOption('4-ascending');
    expect((await years())[0]).not.toBe(latest[0]);
    expect(await page.locator('[data-sort-status]').textContent()).toMatch(/升序|ascending/);
  });

  it('tells what to do where nothing is left, instead of an empty table', async () => {
    const { page } = await visit(`${language}/cases/?kind=withdrawal&place=shanghai`, phone);
    await eventually(() => page.locator('table.cases').isVisible()).toBe(false);
    const reset = page.locator('[data-case-filters] button[type="reset"]');
    await reset.tap();
    expect(await page.locator('table.cases').isVisible()).toBe(true);
  });

  it('unfolds its filters', async () => {
    const { page } = await visit(`${language}/cases/`, phone);
    const kind = page.locator('select[name="kind"]');
    expect(await kind.isVisible()).toBe(false);
    await page.locator('[data-case-filters] summary').tap();
    expect(await kind.isVisible()).toBe(true);
  });
});

describe('the list of terms', () => {
  it('is narrowed down by pinyin, and the other language shows the same', async () => {
    const { page } = await visit('/zh/terms/', phone);
    await page.locator('[data-term-filter]').fill('ddty');
    expect(await page.locator('[data-words]:visible').count()).toBe(1);
    await page.locator('header a[hreflang]').click();
    await arrivesAt(page, /\/en\/terms\/#q=ddty$/);
    const shown = page.locator('[data-words]:visible');
    await eventually(() => shown.count()).toBe(1);
    expect(await shown.innerText()).toContain('separate consent');
  });

  it('has a letter in view when it is chosen', async () => {
    const { page } = await visit('/en/terms/', phone);
    await page.locator('a[href="#letter-M"]').click();
    const heading = page.locator('#letter-M h2');
    const bar = await page.locator('.tools').boundingBox();
    const top = (await heading.boundingBox())?.y ?? Number.NaN;
    expect(top).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
    expect(top).toBeLessThan(740);
  });

  it('without JavaScript is whole, with its letters', async () => {
    const { page } = await visit('/zh/terms/', { javaScriptEnabled: false });
    expect(await page.locator('[data-term-filter]').isVisible()).toBe(false);
    expect(await page.locator('a[href="#letter-D"]').isVisible()).toBe(true);
    expect(await page.locator('[data-words]:visible').count()).toBeGreaterThan(90);
  });
});

describe('laws side by side', () => {
  it.each([true, false])('stand one at a time on a phone (scripts: %s)', async (script) => {
    const { page } = await visit('/zh/compare/', { ...phone, javaScriptEnabled: script });
    const first = page.locator('.comparison').first().locator('.cells > div:visible');
    expect(await first.count()).toBe(1);
    await page.locator('label', { hasText: '个人信息保护法' }).click();
    expect(await first.count()).toBe(1);
    expect(await first.innerText()).toContain('个人信息保护法');
    expect((await first.locator('dd').boundingBox())?.width).toBeGreaterThan(280);
  });

  it('stay with the law that was chosen in the other language', async () => {
    const { page } = await visit('/zh/compare/', phone);
    await page.locator('label', { hasText: '民法典' }).click();
    await page.locator('header a[hreflang]').click();
    await arrivesAt(page, /\/en\/compare\/\?law=civil-code/);
    expect(await page.locator('input[name="law"]:checked').inputValue()).toBe('civil-code');
  });

  it('are all there on a wide screen, at a measure that can be read', async () => {
    const { page } = await visit('/zh/compare/');
    const cells = page.locator('.comparison').first().locator('.cells > div:visible dd');
    expect(await cells.count()).toBe(5);
    for (const cell of await cells.all()) {
      const characters = await cell.evaluate((e) => {
        return e.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(e).fontSize);
      });
      expect(characters).toBeGreaterThan(25);
      expect(characters).toBeLessThan(38);
    }
  });
});

describe.each(['/zh', '/en'])('the matrix at %s', (language) => {
  it.each(['screen', 'print'] as const)('has nothing run out of its cell on %s', async (media) => {
    const { page } = await visit(`${language}/cases/matrix/`);
    await page.emulateMedia({ media });
    const over = await page
      .locator('.grid :is(td, th[scope="row"])')
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((c) => c.textContent),
      );
    expect(over).toEqual([]);
  });
});
