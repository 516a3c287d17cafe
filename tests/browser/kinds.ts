import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from '../dist/place.ts';

/** A kind of page, with the largest of that kind, which has most on it that may be wrong. */
export interface Kind {
  /** The language, and the route that makes the page: `zh/laws/[law]/[article]`. */
  kind: string;
  path: string;
}

/** The file that makes a kind of page, below src/pages, and the addresses that it makes. */
interface Route {
  name: string;
  pattern: RegExp;
}

const filesBelow = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending));

/** Routes with fewer parameters first: `cases/matrix` is not one of `cases/[case]`. */
function routes(): Route[] {
  const names = filesBelow(join(root, 'src', 'pages'), '.astro').map((file) =>
    file.replace(/(^|\/)index\.astro$|\.astro$/, ''),
  );
  const parameters = (name: string) => name.split('[').length;
  return names
    .sort((a, b) => parameters(a) - parameters(b))
    .map((name) => ({ name, pattern: new RegExp(`^${name.replace(/\[\w+\]/g, '[^/]+')}$`) }));
}

/** A version and an article have addresses of one form; what tells them apart is the date. */
function kindOf(page: string, among: Route[]): string {
  const name = among.find(({ pattern }) => pattern.test(page))?.name ?? page;
  const [locale] = /^(zh|en)(?=\/|$)/.exec(page) ?? [];
  const dated = /\/\d{4}-\d{2}-\d{2}$/.test(page) ? ' (dated)' : '';
  return (locale ? name.replace('[locale]', locale) : name) + dated;
}

/** One page of every kind that the built site has, in each language. */
export function kinds(): Kind[] {
  const among = routes();
  const pages = filesBelow(dist, '.html')
    .map((file) => ({ file, size: statSync(join(dist, file)).size }))
    .sort((a, b) => b.size - a.size);
  const largest = new Map<string, Kind>();
  for (const { file } of pages) {
    const kind = kindOf(file.replace(/\/?index\.html$|\.html$/, ''), among) || 'gate';
    const path = `/${file.replace(/index\.html$/, '')}`;
    if (!largest.has(kind)) largest.set(kind, { kind, path });
  }
  return [...largest.values()].sort((a, b) => a.kind.localeCompare(b.kind));
}
