import type { Paragraph, Root } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { plainBody, stringify } from '../../src/data/markdown/markdownOf.ts';
import { twins } from '../../src/data/twins/twins.ts';
import { blockWords } from '../../src/law/lawText.ts';
import type { Provision } from '../../src/library/model.ts';
import { allPageKeys } from '../../src/library/pageKeys.ts';
import { syntax } from '../../src/markdown/syntax.ts';
import { editionOf, site, tiny } from './published.ts';

const reader = unified().use(remarkParse).use(remarkGfm).use(syntax);
const paragraphsOf = (source: string) => {
  const found: string[] = [];
  visit(reader.parse(source), 'paragraph', (node: Paragraph) => {
    found.push(wordsIn(node));
  });
  return found;
};

describe.each([tiny, site])('the pages of $name as Markdown', ({ library }) => {
  const files = new Map(twins(library, editionOf(library)).map(({ path, body }) => [path, body]));
  const twin = (language: string, key: string) => files.get(`${language}/${key}/index.md`) ?? '';

  it('are all there, in both languages, each under one first heading', () => {
    const paths = allPageKeys(library).flatMap((key) =>
      ['zh', 'en'].map((language) => [language, key, 'index.md'].filter(Boolean).join('/')),
    );
    expect([...files.keys()].sort()).toEqual(paths.sort());
    const headings = [...files].filter(
      ([, body]) => body.replace(/^```[\s\S]*?^```$/gm, '').match(/^# .+$/gm)?.length !== 1,
    );
    expect(headings.map(([path]) => path)).toEqual([]);
  });

  it('lead only to each other, under the base', () => {
    const broken = [...files].flatMap(([path, body]) =>
      [...body.matchAll(/\]\((\/[^)]*index\.md)\)/g)]
        .map(([, to = '']) => to)
        .filter((to) => !files.has(to.replace(/^\/law\//, '')))
        .map((to) => `${path}: ${to}`),
    );
    expect(broken).toEqual([]);
  });

  it('hold the words of the law as they are, in both languages, when they are read again', () => {
    const lost = (source: string, provisions: readonly Pick<Provision, 'text'>[]) => {
      const paragraphs = new Set(paragraphsOf(source));
      const words = provisions.flatMap(({ text }) => [
        ...blockWords(text.zh),
        ...blockWords(text.en),
      ]);
      expect(words.length).toBeGreaterThan(1);
      return words.filter((block) => !paragraphs.has(block));
    };
    for (const { versions } of library.laws) {
      for (const { key, provisions } of versions)
        expect(lost(twin('en', key), provisions)).toEqual([]);
    }
    for (const provision of library.allProvisions) {
      const [law = ''] = twin('en', provision.key).split('\n## Commentary\n');
      expect(lost(law, [provision])).toEqual([]);
    }
  });

  it('say beside a number that is not confirmed that it is not to be cited', () => {
    for (const { key, data } of library.cases) {
      for (const { numberUnconfirmed } of data.stages) {
        if (!numberUnconfirmed) continue;
        const line = twin('zh', key)
          .split('\n')
          .find((each) => each.includes(numberUnconfirmed.slice(6)));
        expect(line).toMatch(/未核实|没有核实|不要/);
      }
    }
  });
});

describe('text that is written without being looked through', () => {
  const slow = unified()
    .use(remarkStringify, { bullet: '-', rule: '-' })
    .use(remarkGfm, { tablePipeAlign: false })
    .use(syntax);

  it('is what the writer itself makes of every body of the site', () => {
    const { allProvisions, cases, faqs, topics } = site.library;
    const pages = [
      ...allProvisions.map(({ commentary }) => commentary),
      ...[...cases, ...faqs, ...topics].map((entry) => entry.pages),
    ];
    for (const page of pages) {
      for (const language of ['zh', 'en'] as const) {
        const body = page[language]?.body;
        if (!body) continue;
        const tree: Root = { type: 'root', children: plainBody(body, language) };
        expect(stringify(tree)).toBe(slow.stringify(tree));
      }
    }
  });

  it.each([
    '1. ',
    '12) ',
    '- a',
    '+ a',
    '* a *',
    '# a',
    'a_b_',
    '[a](b)',
    '<a>',
    '&amp;',
    'https://a.example',
    'www.a.example',
    'a@b.example',
    ' a ',
    'a  \nb',
    '~a~ `b` | c',
    '\\',
    '=',
    '(a) b; c: "d" % e/f, g?',
    '“全角”、标点。',
  ])('is what the writer makes of %j', (value) => {
    const tree: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    };
    expect(stringify(tree)).toBe(slow.stringify(tree));
  });
});
