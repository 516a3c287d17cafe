import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { fromChinese } from '../../src/law/numerals.ts';
import { settings } from '../../src/settings.ts';
import { attribute, type BuiltPage, pageOf } from './builtSite.ts';
import { type Language, readText, type SourceArticle, versionFolders } from './lawSources.ts';
import { referenceFolder, referenceOf } from './reference.ts';
import { type Block, blocksOf } from './shownText.ts';

const versions = versionFolders();
const languages = ['zh', 'en'] as const;
const columns = { zh: 'official', en: 'translation' } as const;
const hasReference = existsSync(referenceFolder);

if (!hasReference) {
  console.warn(
    `The comparison with the reference wording was left out: there is no ${referenceFolder}. ` +
      'The recorded checksums were compared.',
  );
}

/** `第二百五十三条之一` -> `253-1` */
function numberOf(label: string): string {
  const [, point] = /^Point (\d+)$/.exec(label) ?? [];
  if (point) return point;
  const [, article, inserted, chinesePoint] = /^第(.+)条(?:之(.+))?$|^(.+)、$/.exec(label) ?? [];
  const main = article ?? chinesePoint;
  return [main, inserted].flatMap((part) => (part ? fromChinese(part) : [])).join('-');
}

/** The anchors of the translation differ from those of the official text by a suffix. */
const withoutSuffix = (blocks: Block[]) =>
  blocks.map(([id, text]): Block => [id.replace(/-en$/, ''), text]);

const shown = (page: BuiltPage, language: Language) =>
  withoutSuffix(blocksOf(page.tree, columns[language]));

function sectionOf(page: BuiltPage, article: string, language: Language): Block[] {
  const section = select(`[id="art-${article}"]`, page.tree);
  if (!section) throw new Error(`${page.path} has nothing with the id art-${article}`);
  return withoutSuffix(blocksOf(section, columns[language])).map(([id, text]) => [
    id.replace(`art-${article}-`, ''),
    text,
  ]);
}

/** Articles of the version in force have the short address; those of another its date in it. */
function articleKey(law: string, version: string, label: string): string {
  const { day } = settings();
  const begun = versions.filter((each) => each.law === law && each.version <= day);
  const current = (begun.at(-1) ?? versions.find((each) => each.law === law))?.version;
  const folder = version === current ? law : `${law}/${version}`;
  return `laws/${folder}/${numberOf(label)}`;
}

const byLabel = (articles: SourceArticle[], read: (article: SourceArticle) => Block[]) =>
  Object.fromEntries(articles.map((article) => [article.label, read(article)]));

const asWritten = (articles: SourceArticle[]) => byLabel(articles, ({ blocks }) => blocks);

/** Of these laws the reference holds more than the site carries. */
const chosen: Record<string, number[]> = {
  'network-data-regulations': [1, 2, 3, 9, 18, 21, 22, 23, 24, 25, 26, 27, 28, 62, 63, 64],
};

describe.each(versions)('$law, the version of $version', (folder) => {
  const { law, version } = folder;
  const text = { zh: readText(folder, 'zh'), en: readText(folder, 'en') };

  describe.each(languages)('on its pages in %s', (locale) => {
    it.each(languages)('shows every article in %s, character by character', (language) => {
      const { articles } = text[language];
      const pages = byLabel(articles, ({ label }) =>
        shown(pageOf(locale, articleKey(law, version, label)), language),
      );
      expect(articles.length).toBeGreaterThan(0);
      expect(pages).toEqual(asWritten(articles));
    });

    it.each(languages)('shows the whole text in %s on the page of the version', (language) => {
      const page = pageOf(locale, `laws/${law}/${version}`);
      const { articles, preamble } = text[language];
      const sections = byLabel(articles, ({ label }) => sectionOf(page, numberOf(label), language));
      expect(sections).toEqual(asWritten(articles));
      const before = shown(page, language).filter(([id]) => id.startsWith('preamble-'));
      expect(before.map(([, words]) => words)).toEqual(preamble);
      const blocks = articles.flatMap(({ blocks }) => blocks);
      expect(shown(page, language)).toHaveLength(preamble.length + blocks.length);
    });

    it('marks each text with its language', () => {
      const { tree } = pageOf(locale, `laws/${law}/${version}`);
      const lang = (kind: string) => {
        const column = select(`[data-text="${kind}"]`, tree);
        return column && attribute(column, 'lang');
      };
      expect([lang('official'), lang('translation')]).toEqual(['zh-Hans', 'en']);
    });
  });

  it('has the text whose checksum is recorded', () => {
    const bytes = readFileSync(join(folder.folder, 'text.zh.md'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(folder.facts.sha256);
  });

  it.skipIf(!hasReference)('has the wording of the reference', () => {
    const reference = referenceOf(folder);
    if (!reference) throw new Error(`${referenceFolder} has no ${law} of ${version}`);
    const labels = new Set(text.zh.articles.map(({ label }) => label));
    const carried = reference.articles.filter(({ label }) => labels.has(label));
    expect(asWritten(text.zh.articles)).toEqual(asWritten(carried));
    expect(text.zh.preamble.join('\n\n')).toBe(reference.preamble);
  });

  it.skipIf(!hasReference)('carries every article of the reference that concerns faces', () => {
    const articles = referenceOf(folder)?.articles ?? [];
    const wanted = chosen[law]
      ? articles.filter(({ label }) => chosen[law]?.includes(Number(numberOf(label))))
      : articles;
    expect(text.zh.articles.map(({ label }) => label)).toEqual(wanted.map(({ label }) => label));
  });
});
