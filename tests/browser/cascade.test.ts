import { describe, expect, it } from 'vitest';
import { kinds } from './kinds.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/**
 * Styles in which layers meet: what a component, the law or the prose says must win over what
 * stands beneath it, on every page that has the element. `null` is an element that the page lacks.
 */
const designed = {
  // reset < components: lists with a class have no marks, headings no margins of the browser.
  'ul[class], ol[class]:not(.timeline, .source-list) | list-style-type': ['none'],
  'h1 | margin-block-end': ['0px', '8px', '16px'],
  // base < components
  // base < components < layouts: beside the way to the next article it gives its margin up.
  'main > .breadcrumb .steps | margin-bottom': ['16px'],
  '.way .breadcrumb .steps | margin-bottom': ['0px'],
  '.breadcrumb a | color': ['rgb(92, 85, 74)'],
  'nav .rooms a:not([aria-current]) | text-decoration-line': ['none'],
  'nav .rooms a[aria-current] | color': ['rgb(29, 26, 22)'],
  '.brand | color': ['rgb(29, 26, 22)'],
  'main > .entries li > a | text-decoration-line': ['none'],
  // base < prose < law
  '.lede | font-size': ['20px'],
  '[data-text="official"] | font-size': ['18px'],
} as const;

const ofPages = kinds().filter(({ path }) => /^\/(zh|en)\//.test(path));

describe('the order of the layers', () => {
  it.each(ofPages.map(({ kind, path }) => [kind, path]))('holds on %s', async (_, path) => {
    const { page } = await visit(path, { colorScheme: 'light' });
    const wrong = await page.evaluate((table) => {
      return Object.entries(table).flatMap(([place, allowed]) => {
        const [selector = '', property = ''] = place.split(' | ');
        const element = document.querySelector(selector);
        if (!element) return [];
        const value = getComputedStyle(element).getPropertyValue(property);
        return (allowed as readonly string[]).includes(value) ? [] : [`${place}: ${value}`];
      });
    }, designed);
    expect(wrong).toEqual([]);
  });

  it('stands in every page before any style sheet', async () => {
    const { page } = await visit('/zh/faqs/');
    const first = await page.locator('style, link[rel="stylesheet"]').first().textContent();
    expect(first).toMatch(/^@layer reset, tokens, base, prose, law, components, print;/);
  });
});
