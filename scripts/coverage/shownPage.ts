import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';

/** A page as its reader meets it. */
export interface ShownPage {
  /** What the page says in our words, white space made single. */
  words: string;
  /** Keys of the pages of the same language to which it leads, without anchors. */
  links: string[];
}

/** Official text and translation are not our words; navigation leads everywhere. */
const leftOut = new Set(['script', 'style', 'template', 'nav']);

/**
 * Reads a built page.
 * @param path where it lies below the site's base path: `/zh/laws/pipl/28/`
 */
export function shownPage(tree: Root, path: string): ShownPage {
  const main = select('main', tree);
  if (!main) throw new Error(`${path} has no main element`);
  const [, locale] = path.split('/');
  const passing = new Set(selectAll('nav a', main));
  const links = selectAll('a[href]', main)
    .filter((link) => !passing.has(link))
    .flatMap((link) => keyOf(String(link.properties.href), path, locale));
  return { words: withSingleSpaces(wordsOf(main)), links: [...new Set(links)] };
}

/** Makes each run of white space one space, as a browser shows it. */
export function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function keyOf(href: string, path: string, locale: string | undefined): string[] {
  const { host, pathname } = new URL(href, `http://site${path}`);
  const [, language, key] = /\/(zh|en)\/(.+?)\/?$/.exec(pathname) ?? [];
  return host === 'site' && language === locale && key ? [key] : [];
}

function wordsOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || leftOut.has(node.tagName)) return '';
  const { ariaHidden, dataNotText, dataText } = node.properties;
  if (ariaHidden === 'true' || dataNotText !== undefined || dataText !== undefined) return '';
  return node.children.map(wordsOf).join('');
}
