import { describe, expect, it } from 'vitest';
import { useBrowser, visit } from './visit.ts';

useBrowser();

const pictures = [
  ['law map', '', '.law-map .chart'],
  [
    'timeline of long labels',
    'cases/chongqing-fuling-scenic-area-face-ticketing/',
    '.timeline-picture',
  ],
  ['timeline of many events', 'cases/guo-bing-v-hangzhou-safari-park/', '.timeline-picture'],
  ['timeline to the edge', 'cases/xpeng-shanghai-stores-face-capture/', '.timeline-picture'],
  ['graph', 'cases/matrix/', '.case-graph'],
] as const;

const cases = ['zh', 'en'].flatMap((locale) =>
  pictures.map(([name, path, selector]) => [name, `/${locale}/${path}`, selector] as const),
);

/** What is wrong with the words of a picture as it stands: runs in the page. */
function faultsOf(picture: Element): string[] {
  const texts = [...picture.querySelectorAll('text, h3, a > span')];
  const boxes = texts.map((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    // Of a tall line no more than its letters: what is left of leading may touch.
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { name: text.textContent?.trim(), left, right, top: top + 1, bottom: bottom - 1 };
  });
  const frame = picture.getBoundingClientRect();
  const cut = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < frame.left - 0.5 ||
      right > frame.right + 0.5 ||
      top < frame.top - 2 ||
      bottom > frame.bottom + 0.5 ||
      right > document.documentElement.clientWidth,
  );
  const overlapping = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name} lies on ${b.name}`),
  );
  const plates = [...picture.querySelectorAll('.plate')];
  const uncovered = plates.filter((plate) => {
    const words = plate.nextElementSibling?.getBoundingClientRect();
    const { left, right } = plate.getBoundingClientRect();
    return !words || words.left < left || words.right > right;
  });
  return [
    ...cut.map(({ name }) => `${name} is cut`),
    ...overlapping,
    ...uncovered.map(
      (plate) => `${plate.nextElementSibling?.textContent?.trim()} leaves its plate`,
    ),
    ...(texts.length > 0 ? [] : ['has no words']),
  ];
}

describe('the words of a picture', () => {
  it.each(cases)('%s at %s: none is cut, none lies on another', async (_, path, selector) => {
    const { page } = await visit(path);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.locator('details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      expect(await page.locator(selector).evaluate(faultsOf), `${width} px`).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 672, height: 900 });
    expect(await page.locator(selector).evaluate(faultsOf), 'print').toEqual([]);
  });

  it.each(cases)(
    '%s at %s: whatever has a page is a link with a name',
    async (_, path, selector) => {
      const { page } = await visit(path);
      const links = await page.locator(`${selector} a`).evaluateAll((all) =>
        all.map((link) => ({
          name: link.getAttribute('aria-label') ?? link.textContent?.trim(),
          href: link.getAttribute('href'),
        })),
      );
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter(({ name, href }) => !name || !href)).toEqual([]);
    },
  );
});

describe('the law map', () => {
  it.each(['/zh/', '/en/'])(
    'at %s is as wide as the page, its names before the bars',
    async (path) => {
      const { page } = await visit(path);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const [map, main] = await Promise.all(
          ['.law-map .chart', '.law-map'].map((part) => page.locator(part).boundingBox()),
        );
        expect(map?.width).toBe(main?.width);
        const rows = await page.locator('.law-map .row').evaluateAll((all) =>
          all.map((row) => {
            const [name, bar] = [...row.children].map((child) => child.getBoundingClientRect());
            return (name?.right ?? Number.NaN) <= (bar?.left ?? Number.NaN);
          }),
        );
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.every(Boolean)).toBe(true);
      }
    },
  );
});

describe('a number of a timeline', () => {
  it('leads to what happened', async () => {
    const { page } = await visit('/en/cases/guo-bing-v-hangzhou-safari-park/');
    await page.locator('.timeline-picture .event').nth(2).click();
    const item = page.locator('.timeline > li').nth(2);
    expect(await item.evaluate((element) => element.matches(':target'))).toBe(true);
  });
});
