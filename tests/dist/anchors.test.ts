import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtSite, idsOf } from './builtSite.ts';
import { shownText } from './shownText.ts';

/** A link with its words, the page that it leads to and the place on it. */
interface Anchored {
  from: string;
  words: string;
  path: string;
  fragment: string;
}

const pages = builtSite();
const ids = new Map([...pages.values()].map((page) => [page.path, new Set(idsOf(page))]));

function anchored(page: BuiltPage, link: Element): Anchored {
  const { pathname, hash } = new URL(`${link.properties.href}`, `http://site${page.path}`);
  const fragment = decodeURIComponent(hash.slice(1));
  return { from: page.path, words: shownText(link).trim(), path: pathname, fragment };
}

const links = [...pages.values()].flatMap((page) =>
  // The marks of 款 and 项 have a test of their own.
  selectAll('a[href]:not(.pin)', page.tree)
    .filter(({ properties }) => !/^[a-z]+:/.test(`${properties.href}`))
    .map((link) => anchored(page, link)),
);
const show = ({ from, words, path, fragment }: Anchored) =>
  `${from}: "${words}" leads to ${path}${fragment && `#${fragment}`}`;

/** Words that name a 款 and no 项 of it: 第十条第一款, 前款; Article 10(1) of the PIPL, paragraph 2. */
const PARAGRAPH =
  /第[零一二三四五六七八九十]+款$|前[两三]?款$|^(?!items?\b|\()(?:.*\bArt(?:icles?|\.) [\d-]+\(\d+\)(?: of .*)?|.*\bparagraphs? \d+|.*\bpreceding paragraph)$/i;
const ITEM =
  /第（?[零一二三四五六七八九十]+）?项$|\bArt(?:icle|\.) [\d-]+\(\d+\)\(\d+\)|^items? \(\d+\)/i;
const isProvision = ({ path }: Anchored) =>
  /\/laws\/[a-z-]+\/(?:\d{4}-\d{2}-\d{2}\/)?[\d-]+\/$/.test(path);

describe('the links that lead to a place on a page', () => {
  const placed = links.filter(({ fragment }) => fragment !== '');

  it('each lead to an id that is there', () => {
    const lost = placed.filter(({ path, fragment }) => !ids.get(path)?.has(fragment));
    expect(lost.map(show)).toEqual([]);
  });

  it.each([
    ['款', /^p\d+$/, 4000],
    ['项', /^p\d+-i\d+$/, 1000],
    ['articles on the page of a version', /^art-[\d-]+$/, 500],
    ['sections of written pages', /^[a-z]+(?:-[a-z]+)*$/, 3000],
  ])('lead to %s often enough to tell that none was dropped', (_, shape, least) => {
    expect(placed.filter(({ fragment }) => shape.test(fragment)).length).toBeGreaterThan(least);
  });
});

describe('the words that name', () => {
  const cited = links.filter(isProvision);

  it.each([
    ['a 款', PARAGRAPH, /^p\d+$/, 2000],
    ['a 项', ITEM, /^p\d+-i\d+$/, 800],
  ])('%s lead to it, not to the top of its article', (_, words, shape, least) => {
    const named = cited.filter((link) => words.test(link.words));
    expect(named.filter(({ fragment }) => !shape.test(fragment)).map(show)).toEqual([]);
    expect(named.length).toBeGreaterThan(least);
  });
});
