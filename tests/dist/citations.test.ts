import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { attribute, type BuiltPage, builtSite, dist, pageOf } from './builtSite.ts';

const pages = [...builtSite().values()];
// Version pages and cases have a cite box too, which names no place at first.
const articles = pages.filter(({ tree }) => select('.cite [data-permanent]', tree));
const versions = pages.filter(({ path }) => /\/laws\/[a-z-]+\/\d{4}-\d{2}-\d{2}\/$/.test(path));

/** Everything that an element holds, marks included. */
const wholeText = (element: Element): string =>
  element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? wholeText(child) : '',
    )
    .join('');

const cited = (tree: Root, name: string) => {
  const found = select(`[data-cite="${name}"]`, tree);
  return found && wholeText(found).trim();
};

/** What a rule says of each page that breaks it. */
const broken = (among: BuiltPage[], rule: (page: BuiltPage) => unknown) =>
  among.flatMap((page) => {
    const problem = rule(page);
    return problem ? [`${page.path}: ${problem}`] : [];
  });

describe('each 款 and 项', () => {
  it('has one mark, no part of the text, with its own address, the same in both languages', () => {
    const wrong = broken([...articles, ...versions], ({ tree }) =>
      selectAll('[data-text] > .block:not([id^="preamble"])', tree)
        .filter((block) => {
          const pins = selectAll('a.pin', block);
          const [pin] = pins;
          const id = attribute(block, 'id')?.replace(/-en$/, '');
          return !(
            pins.length === 1 &&
            pin &&
            attribute(pin, 'href') === `#${id}` &&
            pin.properties.dataNotText !== undefined &&
            /^(第.+[款项]|本条|Paragraph \d+|Item \d+|This article)$/.test(wholeText(pin))
          );
        })
        .map((block) => attribute(block, 'id'))
        .join(),
    );
    expect(articles.length).toBeGreaterThan(900);
    expect(versions.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('is called a first paragraph only where there is a second', () => {
    const wrong = broken(articles, ({ tree }) => {
      const marks = selectAll('a.pin', tree).map(wholeText);
      const first = marks.some((mark) => /^(第一款|Paragraph 1)$/.test(mark));
      const second = marks.some((mark) => /^(第二款|Paragraph 2)$/.test(mark));
      return first !== second;
    });
    expect(wrong).toEqual([]);
  });
});

describe('the cite box', () => {
  it.each(['zh', 'en'])('of article 10 of the Provisions is right in %s', (locale) => {
    const { tree } = pageOf(locale, 'laws/frt-provisions/10');
    expect(cited(tree, 'zh')).toBe(
      '《最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定》（法释〔2021〕15号）第十条',
    );
    expect(cited(tree, 'en')).toBe(
      "Provisions of the Supreme People's Court on Several Issues Concerning the Application of Law in the Trial of Civil Cases Relating to the Processing of Personal Information by Face Recognition Technology, Fa Shi [2021] No. 15, art. 10 (China), unofficial translation",
    );
    expect(cited(tree, 'link')).toMatch(
      new RegExp(`/${locale}/laws/frt-provisions/2021-08-01/#art-10$`),
    );
  });

  it('is on the page of every article, and links to a place that is there', () => {
    const wrong = broken(articles, ({ tree }) => {
      const link = select('.cite [data-permanent]', tree);
      const [path = '', anchor = ''] = `${link && attribute(link, 'href')}`.split('#');
      const there = pages.find((page) => page.path === path);
      return there && select(`[id="${anchor}"]`, there.tree) ? undefined : `${path}#${anchor}`;
    });
    expect(wrong).toEqual([]);
  });

  it('is on the page of every whole text and of every case, closed', () => {
    const others = pages.filter(({ path }) =>
      /\/(?:cases\/(?!by\/|matrix|money)[^/]+|laws\/[^/]+\/[\d-]{10})\/$/.test(path),
    );
    expect(others.length).toBeGreaterThan(90);
    expect(
      broken(others, ({ tree }) => (select('details.cite:not([open])', tree) ? '' : 'has none')),
    ).toEqual([]);
  });

  it('has beside it the page as files for reference managers, with its own address', () => {
    const cited = pages.filter(({ tree }) => select('details.cite', tree));
    const wrong = broken(cited, ({ path }) => {
      const read = (end: string) => readFileSync(join(dist, path, `cite.${end}`), 'utf8');
      const address = `https://facelaw.example${path}`;
      const ris = read('ris').includes(`\nUR  - ${address}\n`);
      const bib = read('bib').includes(`{${address}}`);
      const [item] = JSON.parse(read('json'));
      return ris && bib && item.URL === address ? '' : 'another address';
    });
    expect(wrong).toEqual([]);
  });

  it('prints no host that does not exist', () => {
    const shown = pages.filter(({ tree }) => {
      const body = select('body', tree);
      return body && /https?:\/\/[^/]*\.example\b/.test(wholeText(body));
    });
    expect(shown.map(({ path }) => path)).toEqual([]);
    const feet = pages.filter(({ source }) => /@page\{[^<]*\.example/.test(source));
    expect(feet.map(({ path }) => path)).toEqual([]);
  });
});

describe('the page of a law', () => {
  it('skips no level of heading', () => {
    const wrong = broken([...articles, ...versions], ({ tree }) => {
      const levels = selectAll('h1, h2, h3, h4', tree).map(({ tagName }) => Number(tagName[1]));
      return levels.some((level, at) => level - (levels[at - 1] ?? 0) > 1) && levels.join(' ');
    });
    expect(wrong).toEqual([]);
  });

  it('has its contents, with the present article marked where there is one', () => {
    const present = broken(articles, (page) => {
      const [link, ...more] = selectAll('.law-contents [aria-current="page"]', page.tree);
      return link && more.length === 0 && attribute(link, 'href') === page.path
        ? undefined
        : 'not marked';
    });
    expect(present).toEqual([]);
    const whole = broken(versions, ({ tree }) => {
      const links = selectAll('.law-contents a', tree).map((link) => attribute(link, 'href'));
      const sections = selectAll('section.article', tree).map(
        ({ properties }) => `#${properties.id}`,
      );
      return links.join() === sections.join() ? undefined : links.join();
    });
    expect(whole).toEqual([]);
  });

  it('leads from each text of an article to the other, by the day it took force', () => {
    const days = (locale: string, key: string) =>
      selectAll('.text-days a', pageOf(locale, key).tree).map((link) => [
        attribute(link, 'href'),
        wholeText(link).trim(),
        attribute(link, 'ariaCurrent'),
      ]);
    expect(days('zh', 'laws/cybersecurity-law/43')).toEqual([
      ['/zh/laws/cybersecurity-law/43/', '2026年1月1日（现行）', 'true'],
      ['/zh/laws/cybersecurity-law/2017-06-01/41/', '2017年6月1日', undefined],
    ]);
    expect(days('en', 'laws/criminal-law/2015-11-01/253-1')).toEqual([
      ['/en/laws/criminal-law/253-1/', '1 March 2021 (present)', undefined],
      ['/en/laws/criminal-law/2015-11-01/253-1/', '1 November 2015', 'true'],
    ]);
    expect(days('en', 'laws/frt-provisions/10')).toEqual([]);
  });
});
