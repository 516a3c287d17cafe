import { describe, expect, it } from 'vitest';
import { brokenLinks, linksOf } from './brokenLinks.ts';
import { builtSite, dist, leadsOn } from './builtSite.ts';

describe('the links of the built site', () => {
  const pages = builtSite();

  it('all lead to a page, a place on it, or a file', () => {
    expect([...pages.values()].flatMap(linksOf).length).toBeGreaterThan(pages.size * 10);
    expect(brokenLinks({ folder: dist, pages, base: '/' })).toEqual([]);
  });

  it('bring every page within reach of the start page in the same language', () => {
    const reached = new Set<string>();
    const queue = ['/zh/', '/en/'];
    for (const path of queue) {
      const page = pages.get(path);
      if (!page || reached.has(path)) continue;
      reached.add(path);
      const next = linksOf(page).map((link) => new URL(link, `http://site${path}`).pathname);
      queue.push(...next.filter((to) => to.startsWith(path.slice(0, 4))));
    }
    const lost = [...pages.values()].filter(
      (page) => page.locale && !reached.has(page.path) && !leadsOn(page),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});
