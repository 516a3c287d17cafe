import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { staticImports } from '../../src/delivery/staticImports.ts';
import { attribute, type BuiltPage, builtSite, leadsOn, pageOf } from './builtSite.ts';
import { dist } from './place.ts';
import { shownText } from './shownText.ts';

const pages = [...builtSite().values()].filter(
  (page) => page.locale && page.path !== '/404.html' && !leadsOn(page),
);

const property = ({ tree }: BuiltPage, name: string) => {
  const meta = select(`meta[property="${name}"]`, tree);
  return meta && attribute(meta, 'content');
};
const dataOf = ({ tree }: BuiltPage) =>
  selectAll('script[type="application/ld+json"]', tree).map((script) =>
    JSON.parse(script.children.map((child) => ('value' in child ? child.value : '')).join('')),
  );
/** Width and height, from the frame header (SOF0) of a JPEG. */
function sizeOfJpeg(file: Buffer): [width: number, height: number] {
  const frame = file.indexOf(Buffer.from([0xff, 0xc0]));
  return [file.readUInt16BE(frame + 7), file.readUInt16BE(frame + 5)];
}
const pathsWithout = (rule: (page: BuiltPage) => unknown) =>
  pages.filter((page) => !rule(page)).map(({ path }) => path);

describe('the head of a page', () => {
  it('has the order of the layers before any other style', () => {
    const layers = '@layer reset, tokens, base, prose, law, components, print;';
    expect(
      pathsWithout(({ tree }) => {
        const [first] = selectAll('style, link[rel="stylesheet"]', tree);
        const [words] = first?.children ?? [];
        return words && 'value' in words && words.value.startsWith(layers);
      }),
    ).toEqual([]);
  });

  it('says to whoever shares it what it is, where and in which language', () => {
    const named = ['og:type', 'og:site_name', 'og:title', 'og:description', 'og:url'];
    expect(pathsWithout((page) => named.every((name) => property(page, name)))).toEqual([]);
    const locales = { zh: 'zh_CN', en: 'en_GB' } as Record<string, string>;
    expect(
      pathsWithout((page) => property(page, 'og:locale') === locales[page.locale ?? '']),
    ).toEqual([]);
  });

  it('shows a card that is there, of the size that it names', () => {
    const cards = new Set(pages.map((page) => property(page, 'og:image') ?? ''));
    const sizes = [...cards].map((address) => {
      const path = join(dist, new URL(address).pathname.slice(1));
      return existsSync(path) ? sizeOfJpeg(readFileSync(path)).join('×') : `${address} is missing`;
    });
    expect(cards.size).toBeGreaterThan(1000);
    expect([...new Set(sizes)]).toEqual(['1200×630']);
  });

  it('describes the page and does not repeat its title', () => {
    const alike = pathsWithout((page) => {
      const description = select('meta[name="description"]', page.tree);
      const title = select('title', page.tree);
      const words = description && attribute(description, 'content');
      return words && title && !shownText(title).startsWith(words);
    });
    expect(alike).toEqual([]);
  });

  it('tells programs which legislation a provision is, under its own address', () => {
    const provisions = pages.filter(({ tree }) => select('[data-text="official"]', tree));
    const wrong = provisions.filter((page) => {
      const [data] = dataOf(page);
      return data?.['@type'] !== 'Legislation' || data.url !== property(page, 'og:url');
    });
    expect(provisions.length).toBeGreaterThan(900);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

it.each(['favicon.ico', 'icon.svg', 'icon-512.png', 'apple-touch-icon.png'])(
  '%s is there',
  (file) => expect(existsSync(join(dist, file))).toBe(true),
);

it('the manifest names icons that are there', () => {
  const { icons } = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'));
  const paths = icons.map(({ src }: { src: string }) => src.split('/').at(-1) ?? '');
  expect(paths.length).toBeGreaterThan(1);
  expect(paths.filter((path: string) => !existsSync(join(dist, path)))).toEqual([]);
});

describe('the sitemap', () => {
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  it('leaves out pages that hold nothing of their own', () => {
    expect(sitemap).not.toContain('/search/</loc>');
  });
  it('says when a text was last checked', () => {
    const article = /<url><loc>[^<]*\/zh\/laws\/pipl\/28\/<\/loc><lastmod>(\S+?)<\/lastmod>/;
    expect(article.exec(sitemap)?.[1]).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

it.each(['zh', 'en'])(
  'the search page in %s asks at once for each script that it needs',
  (locale) => {
    const { tree } = pageOf(locale, 'search');
    const links = selectAll('link[rel="modulepreload"]', tree).map((link) =>
      attribute(link, 'href'),
    );
    const script = select('script[type="module"][src]', tree);
    const own = (script && attribute(script, 'src')) ?? '';
    const [, ...needed] = staticImports(dist, [own]);
    expect(links.length).toBeGreaterThan(2);
    expect(links).toEqual(needed);
  },
);
