import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { dist } from './place.ts';

export { dist, root } from './place.ts';

/** A page as it lies on the host. */
export interface BuiltPage {
  /** Below the site's base path: `/zh/laws/pipl/28/`. */
  path: string;
  /** `zh`, `en`, or neither on the gate and on the page for what was not found. */
  locale: string | undefined;
  source: string;
  tree: Root;
}

export type BuiltSite = Map<string, BuiltPage>;

/** Reads and parses every page of a built site. */
export function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file));
  return new Map(pages.map((page) => [page.path, page]));
}

function readPage(folder: string, file: string): BuiltPage {
  const source = readFileSync(join(folder, file), 'utf8');
  const path = posix.join('/', file.replace(/index\.html$/, ''));
  const [, locale] = /^\/(zh|en)\//.exec(path) ?? [];
  return { path, locale, source, tree: fromHtml(source) };
}

let built: BuiltSite | undefined;

/** The site under test, read once. */
export function builtSite(): BuiltSite {
  built ??= readSite(dist);
  return built;
}

/** The page of a key in a language; tells which is missing. */
export function pageOf(locale: string, key: string): BuiltPage {
  const path = key === '' ? `/${locale}/` : `/${locale}/${key}/`;
  const page = builtSite().get(path);
  if (!page) throw new Error(`The built site has no page ${path}`);
  return page;
}

/** Whether a page only leads on from an address that was published to the one that stands for it. */
export function leadsOn({ tree }: BuiltPage): boolean {
  return select('meta[http-equiv="refresh"]', tree) !== undefined;
}

/** Value of an attribute as it stands in the page. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Addresses that a page leads to within itself or the site, resolved: path and fragment. */
export function hrefs(page: BuiltPage): string[] {
  return selectAll('a[href], area[href]', page.tree).map((link) => `${link.properties.href}`);
}

/** Every id of a page, in order, repeated ones repeated. */
export function idsOf({ tree }: BuiltPage): string[] {
  const ids: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    if (properties.id !== undefined) ids.push(String(properties.id));
  });
  return ids;
}
