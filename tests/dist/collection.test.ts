import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { linksOf } from './brokenLinks.ts';
import { attribute, type BuiltPage, pageOf, root } from './builtSite.ts';

const content = join(root, 'content');
const folders = (path: string) =>
  readdirSync(join(content, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const articlesOf = (law: string) => {
  const files = readdirSync(join(content, 'laws', law, 'articles'));
  return [...new Set(files.flatMap((file) => /^([\d-]+)\.(?:zh|en)\.mdx$/.exec(file)?.[1] ?? []))];
};

/** A part of the collection: the page that lists it, and the keys of what it must list. */
interface Part {
  list: string;
  keys: string[];
  /** How many there must be at least in the first edition. */
  least: number;
}

const parts: Part[] = [
  { list: 'laws', keys: folders('laws').map((law) => `laws/${law}`), least: 1 },
  ...folders('laws').map((law) => ({
    list: `laws/${law}`,
    keys: articlesOf(law).map((article) => `laws/${law}/${article}`),
    least: law === 'frt-provisions' ? 16 : 1,
  })),
  { list: 'cases', keys: folders('cases').map((id) => `cases/${id}`), least: 2 },
  { list: 'faqs', keys: folders('faqs').map((id) => `faqs/${id}`), least: 12 },
  { list: 'topics', keys: folders('topics').map((id) => `topics/${id}`), least: 5 },
];

describe.each(parts)('$list', ({ list, keys, least }) => {
  it(`holds ${least} or more`, () => {
    expect(keys.length).toBeGreaterThanOrEqual(least);
  });

  it.each(['zh', 'en'])('has every page in %s, and leads to it', (locale) => {
    const links = linksOf(pageOf(locale, list)).map((link) => link.replace(/#.*/, ''));
    for (const key of keys) pageOf(locale, key);
    expect(keys.filter((key) => !links.includes(`/${locale}/${key}/`))).toEqual([]);
  });
});

describe('the start page', () => {
  it.each(['zh', 'en'])('leads to every room and topic in %s', (locale) => {
    const links = linksOf(pageOf(locale, ''));
    const rooms = ['laws', 'cases', 'faqs', 'topics'];
    const wanted = [...rooms, ...folders('topics').map((id) => `topics/${id}`)];
    expect(wanted.filter((key) => !links.includes(`/${locale}/${key}/`))).toEqual([]);
  });
});

/** The links of a page, but for those in the list of steps that the questions share. */
function ownLinks(page: BuiltPage): string[] {
  const shared = selectAll('section.road a', page.tree).map((link) => attribute(link, 'href'));
  return linksOf(page).filter((link) => {
    const at = shared.indexOf(link);
    if (at >= 0) shared.splice(at, 1);
    return at < 0;
  });
}

describe('a provision', () => {
  const provisions = articlesOf('frt-provisions').map(
    (article) => `laws/frt-provisions/${article}`,
  );

  it.each(['zh', 'en'])('that a case or a question rests on leads back to it, in %s', (locale) => {
    const oneWay = [
      ...folders('cases').map((id) => `cases/${id}`),
      ...folders('faqs').map((id) => `faqs/${id}`),
    ].flatMap((key) => {
      const cited = ownLinks(pageOf(locale, key)).map((link) => link.replace(/#.*/, ''));
      return provisions
        .filter((provision) => cited.includes(`/${locale}/${provision}/`))
        .filter((provision) => !linksOf(pageOf(locale, provision)).includes(`/${locale}/${key}/`))
        .map((provision) => `${key} -> ${provision}`);
    });
    expect(oneWay).toEqual([]);
  });
});
