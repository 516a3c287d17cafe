import type { Page } from 'playwright-core';

/**
 * Styles in which layers meet: what a component, the law or the prose says must win over what
 * stands beneath it, on every page that has the element.
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
  // base < law, on whatever page has the box.
  '.cite | border-top-width': ['1px'],
  '.cite h2 | display': ['inline'],
} as const;

/** What a page in a wide window and a light scheme shows otherwise than designed. */
export function wrongStyles(page: Page): Promise<string[]> {
  return page.evaluate((table) => {
    return Object.entries(table).flatMap(([place, allowed]) => {
      const [selector = '', property = ''] = place.split(' | ');
      const element = document.querySelector(selector);
      if (!element) return [];
      const value = getComputedStyle(element).getPropertyValue(property);
      return (allowed as readonly string[]).includes(value) ? [] : [`${place}: ${value}`];
    });
  }, designed);
}
