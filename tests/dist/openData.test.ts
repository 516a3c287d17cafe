import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { linksOf } from './brokenLinks.ts';
import { builtSite, leadsOn, pageOf } from './builtSite.ts';
import { dist } from './place.ts';
import { shownText } from './shownText.ts';

const data = join(dist, 'data');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const manifest = JSON.parse(read('data/manifest.json'));

describe('the manifest of the open data', () => {
  it('names every file that lies there, with its size and checksum', () => {
    const there = readdirSync(data, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path !== 'manifest.json' && statSync(join(data, path)).isFile());
    const found = there.map((path) => {
      const bytes = readFileSync(join(data, path));
      return `${path} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`;
    });
    const named = manifest.files.map(
      ({ path, bytes, sha256 }: Record<string, string>) => `${path} ${bytes} ${sha256}`,
    );
    expect(found.length).toBeGreaterThan(700);
    expect(named.sort()).toEqual(found.sort());
  });

  it('is linked from the page that explains it, as is an example of each kind', () => {
    for (const locale of ['zh', 'en']) {
      const files = linksOf(pageOf(locale, 'data')).filter((path) =>
        /\.(json|xml|txt|md)$/.test(path),
      );
      expect(files).toContain('/data/manifest.json');
      expect(files.length).toBeGreaterThan(12);
      expect(files.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
    }
  });
});

describe('a page as Markdown', () => {
  const pages = [...builtSite().values()].filter((page) => page.locale && !leadsOn(page));

  it('lies beside every page', () => {
    expect(pages.length).toBeGreaterThan(1500);
    expect(pages.filter(({ path }) => !existsSync(join(dist, path, 'index.md')))).toEqual([]);
  });

  it('is named in the head of every page but those of articles', () => {
    const unnamed = pages
      .filter(({ tree }) => !select('link[type="text/markdown"][href="index.md"]', tree))
      .map(({ path }) => path);
    expect(unnamed.length).toBeGreaterThan(900);
    expect(unnamed.filter((path) => !/\/laws\/.+\/[\d-]+\/$/.test(path))).toEqual([]);
  });

  it('begins with the title of its page, as the tab or the heading has it', () => {
    const apart = pages.filter(({ path, tree }) => {
      const [tab, heading] = ['title', 'h1'].map((name) => select(name, tree));
      if (!tab || !heading || path.includes('/search/')) return false;
      const [first = ''] = read(`${path}index.md`).split('\n');
      const title = /^# (.+)$/.exec(first)?.[1] ?? 'no title';
      return !shownText(tab).startsWith(title) && !title.startsWith(shownText(heading));
    });
    expect(apart.map(({ path }) => path)).toEqual([]);
  });
});

describe('llms.txt', () => {
  it('leads to files that are there', () => {
    const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(150);
    expect(links.filter((to) => !existsSync(join(dist, to)))).toEqual([]);
  });
});

describe('what a page of a version tells programs', () => {
  it('names the file that holds its words', () => {
    const script = select(
      'script[type="application/ld+json"]',
      pageOf('en', 'laws/pipl/2021-11-01').tree,
    );
    const [text] = script?.children ?? [];
    const { encoding } = JSON.parse(text && 'value' in text ? text.value : '{}');
    expect(existsSync(join(dist, new URL(encoding.contentUrl).pathname))).toBe(true);
  });
});
