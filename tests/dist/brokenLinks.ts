import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { attribute, type BuiltPage, type BuiltSite, idsOf } from './builtSite.ts';

/** A site to look through: its folder, its pages, and where on the host it lies. */
export interface Linked {
  folder: string;
  pages: BuiltSite;
  /** `/`, or `/facelaw/` */
  base: string;
}

/** Elements that fetch or lead to something, with the attribute that says what. */
const LINKING = [
  ['a[href], area[href], link[href]:not([rel~="canonical"]):not([rel~="alternate"])', 'href'],
  ['script[src], img[src], iframe[src], source[src]', 'src'],
  ['form[action]', 'action'],
] as const;

/** Links within the site that lead nowhere, each with a page that has it. */
export function brokenLinks({ folder, pages, base }: Linked): string[] {
  const ids = new Map([...pages.values()].map((page) => [page.path, new Set(idsOf(page))]));
  const problemOf = (page: BuiltPage, link: string) => {
    const url = new URL(link, `http://site${base.replace(/\/$/, '')}${page.path}`);
    if (url.host !== 'site') return undefined;
    if (!url.pathname.startsWith(base)) return `${link} lies outside of ${base}`;
    const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
    const anchors = ids.get(path);
    if (!anchors) return isFile(join(folder, path)) ? undefined : `${link} is not there`;
    const fragment = decodeURIComponent(url.hash.slice(1));
    const reached = fragment === '' || anchors.has(fragment);
    return reached ? undefined : `${link}: that page has no id ${fragment}`;
  };
  const found = [...pages.values()].flatMap((page) =>
    linksOf(page).flatMap((link) => {
      const problem = problemOf(page, link);
      return problem ? { problem, path: page.path } : [];
    }),
  );
  return [...Map.groupBy(found, ({ problem }) => problem)].map(
    ([problem, links]) => `${problem} (linked ${links.length} times, first on ${links[0]?.path})`,
  );
}

/** What a page links to or fetches, as written. */
export function linksOf({ tree }: BuiltPage): string[] {
  return LINKING.flatMap(([selector, name]) =>
    selectAll(selector, tree).map((element) => attribute(element, name) ?? ''),
  );
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
