import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { settled, useBrowser, visit } from './visit.ts';

useBrowser();

/** Where the lines of the headings break, as `word|word`, and whether a mark stands there. */
const breaksOf = (page: Page) =>
  page.evaluate(() => {
    const found: { at: string; marked: boolean }[] = [];
    for (const heading of document.querySelectorAll('main :is(h1, h2, h3)')) {
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      let before: { bottom: number; text: string; node: Node } | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        for (let at = 0; at < text.length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          if (before && box.top > before.bottom - 2) {
            found.push({ at: `${before.text}|${text[at]}`, marked: before.node !== node });
          }
          before = { bottom: box.bottom, text: text[at] ?? '', node };
        }
      }
    }
    return found;
  });

it.each([
  '/zh/faqs/',
  '/zh/faqs/gate-face-only/',
  '/zh/laws/frt-provisions/2/',
  '/zh/laws/pipl/28/',
])('no heading of %s breaks within a Chinese word on a phone', async (path) => {
  const { page } = await visit(path, { viewport: { width: 360, height: 740 } });
  await settled(page);
  const within = (await breaksOf(page)).filter(
    ({ at, marked }) => !marked && /^\p{sc=Han}\|\p{sc=Han}$/u.test(at),
  );
  expect(within).toEqual([]);
});

it('long headings do break on a phone, at their marks', async () => {
  const { page } = await visit('/zh/faqs/university-dorm-and-canteen/', {
    viewport: { width: 360, height: 740 },
  });
  await settled(page);
  expect((await breaksOf(page)).some(({ marked }) => marked)).toBe(true);
});
