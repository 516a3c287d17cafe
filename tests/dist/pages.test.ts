import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { attribute, type BuiltPage, builtSite, idsOf, leadsOn } from './builtSite.ts';
import { shownText } from './shownText.ts';

const pages = [...builtSite().values()];
const languages = { zh: 'zh-Hans', en: 'en' } as Record<string, string>;

/** Pages with an address of their own; 404.html is shown at any address. */
const addressed = pages.filter((page) => page.path !== '/404.html' && !leadsOn(page));
const inOneLanguage = addressed.filter(({ locale }) => locale);

function titleOf({ tree }: BuiltPage): string {
  const title = select('title', tree);
  return title ? shownText(title) : '';
}

const pathIn = (address: string | undefined) => address && new URL(address).pathname;

const canonicalOf = ({ tree }: Pick<BuiltPage, 'tree'>) => {
  const links = selectAll('link[rel="canonical"]', tree);
  return links.map((link) => pathIn(attribute(link, 'href')));
};

function alternatesOf({ tree }: BuiltPage): Record<string, string | undefined> {
  const links = selectAll('link[rel="alternate"][hreflang]', tree);
  return Object.fromEntries(
    links.map((link) => [attribute(link, 'hrefLang'), pathIn(attribute(link, 'href'))]),
  );
}

/** What a rule says of each page that breaks it. */
const broken = (among: BuiltPage[], rule: (page: BuiltPage) => unknown) =>
  among.flatMap((page) => {
    const problem = rule(page);
    return problem ? [`${page.path}: ${problem}`] : [];
  });

describe('every page', () => {
  it('says in which language it is', () => {
    const wrong = broken(pages, ({ tree, locale }) => {
      const html = select('html', tree);
      const lang = html && attribute(html, 'lang');
      return lang === languages[locale ?? 'zh'] ? undefined : `lang="${lang}"`;
    });
    expect(wrong).toEqual([]);
  });

  it('has a title that no other page has', () => {
    const byTitle = Map.groupBy(pages, titleOf);
    const shared = [...byTitle].filter(([title, same]) => title.trim() === '' || same.length > 1);
    expect(shared.map(([title, same]) => [title, ...same.map(({ path }) => path)])).toEqual([]);
  });

  it('has one description and one first heading', () => {
    const wrong = broken(pages, ({ tree }) => {
      const count = (selector: string) => selectAll(selector, tree).length;
      const found = [count('meta[name="description"][content]'), count('h1')];
      return found.join() === '1,1' ? undefined : `${found[0]} descriptions, ${found[1]} h1`;
    });
    expect(wrong).toEqual([]);
  });

  it('uses an id once', () => {
    const wrong = broken(pages, (page) => {
      const ids = idsOf(page);
      return ids.filter((id, at) => ids.indexOf(id) !== at).join(' ');
    });
    expect(wrong).toEqual([]);
  });

  it('has ids that a link can hold', () => {
    const wrong = broken(pages, (page) =>
      idsOf(page)
        .filter((id) => /^$|\s/.test(id))
        .join(),
    );
    expect(wrong).toEqual([]);
  });

  it('ends where it ends: nothing follows the last tag', () => {
    const wrong = broken(pages, ({ source }) =>
      /<\/body>\s*<\/html>\s*$/.test(source) ? undefined : source.slice(-80),
    );
    expect(wrong).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const wrong = broken(pages, ({ tree }) =>
      selectAll('script[src], link[rel="stylesheet"], link[rel="icon"], img, iframe', tree)
        .map((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? '')
        .filter((address) => /^([a-z]+:)?\/\//.test(address))
        .join(),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the address of a page', () => {
  it('is named as its canonical one', () => {
    const wrong = broken(addressed, (page) => {
      const found = canonicalOf(page);
      return found.join() === encodeURI(page.path) ? undefined : `canonical ${found}`;
    });
    expect(wrong).toEqual([]);
  });

  it('is named for both languages and for readers of any other', () => {
    const wrong = broken(addressed, (page) => {
      const found = Object.keys(alternatesOf(page)).sort().join(' ');
      return found === 'en x-default zh-Hans' ? undefined : `hreflang ${found}`;
    });
    expect(wrong).toEqual([]);
  });

  it('is where its twin in the other language points', () => {
    const wrong = broken(inOneLanguage, (page) => {
      const alternates = alternatesOf(page);
      const own = alternates[languages[page.locale as string] as string];
      if (own !== page.path) return `names itself ${own}`;
      const other = alternates[page.locale === 'zh' ? 'en' : 'zh-Hans'] ?? '';
      const twin = builtSite().get(other);
      if (!twin) return `its twin ${other} is not there`;
      const back = JSON.stringify(alternatesOf(twin)) === JSON.stringify(alternates);
      return back ? undefined : `its twin ${other} points elsewhere`;
    });
    expect(wrong).toEqual([]);
  });

  it('is the same in both languages but for the language', () => {
    const wrong = broken(inOneLanguage, ({ path, tree }) => {
      const twin = path.startsWith('/zh/')
        ? path.replace('/zh/', '/en/')
        : path.replace('/en/', '/zh/');
      return select(`a[hreflang][href$="${twin}"]`, tree) ? undefined : `does not link to ${twin}`;
    });
    expect(wrong).toEqual([]);
  });
});

describe('an address that moved', () => {
  const moved = pages.filter(leadsOn);

  it('leads on to a living page, for readers and for search engines', () => {
    expect(moved.length).toBeGreaterThan(0);
    const wrong = broken(moved, ({ tree }) => {
      const to = attribute(select('main a', tree) as Element, 'href') ?? '';
      const refresh = attribute(select('meta[http-equiv="refresh"]', tree) as Element, 'content');
      const [canonical] = canonicalOf({ tree });
      const robots = select('meta[name="robots"][content="noindex"]', tree);
      const living = addressed.some(({ path }) => path === to);
      const whole = living && robots && refresh === `0; url=${to}` && canonical === to;
      return whole ? undefined : `leads to ${to}`;
    });
    expect(wrong).toEqual([]);
  });
});
