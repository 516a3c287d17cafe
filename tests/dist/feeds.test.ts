import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { attribute, builtSite, idsOf, pageOf } from './builtSite.ts';
import { elements, readXml, words } from './xml.ts';

const feeds = ['zh', 'en'].flatMap((locale) =>
  ['law', 'cases', 'corrections'].map((id) => `/${locale}/feeds/${id}.xml`),
);

describe.each(feeds)('the feed %s', (path) => {
  const feed = readXml(path);
  const entries = elements(feed, 'entry');

  it('has what RFC 4287 wants of a feed and of its entries', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    const [author] = elements(feed, 'author');
    expect(author && words(author, 'name')).not.toBe('');
    for (const each of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(elements(each, name)).toHaveLength(1);
      expect(words(each, 'id')).toMatch(/^https?:\/\//);
      expect(words(each, 'title')).not.toBe('');
      expect(words(each, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+08:00$/);
    }
  });

  it('has no entry twice, the newest first', () => {
    const ids = entries.map((entry) => words(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    const days = entries.map((entry) => words(entry, 'updated'));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual(days.toSorted().reverse());
    expect(words(feed, 'updated')).toBe(days[0]);
  });

  it('leads to pages, and each entry to its own part of one', () => {
    for (const entry of entries) {
      const { pathname, hash } = new URL(words(entry, 'id'));
      const page = builtSite().get(pathname);
      expect(page && idsOf(page)).toContain(hash.slice(1));
      const [link] = elements(entry, 'link');
      expect(builtSite().has(new URL(link?.attributes.href ?? '').pathname)).toBe(true);
    }
  });

  it('is named in the head of its page', () => {
    const [, locale = '', id] = /^\/(zh|en)\/feeds\/(\w+)/.exec(path) ?? [];
    const page = pageOf(locale, id === 'corrections' ? 'corrections' : 'updates');
    const link = select(`link[type="application/atom+xml"][href="${path}"]`, page.tree);
    expect(link).toBeDefined();
  });
});

describe.each(['zh', 'en'])('the search that a browser may offer, in %s', (locale) => {
  it('is named by the start page, and sends no server what is searched', () => {
    const link = select('link[rel="search"]', pageOf(locale, '').tree) as Element;
    const description = readXml(attribute(link, 'href') ?? '');
    const [url] = elements(description, 'Url');
    expect(url?.attributes.template).toMatch(
      new RegExp(`^https?://[^/]+/${locale}/search/#q=\\{searchTerms\\}$`),
    );
    expect([...words(description, 'ShortName')].length).toBeLessThanOrEqual(16);
  });
});
