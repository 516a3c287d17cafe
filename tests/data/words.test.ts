import { describe, expect, it } from 'vitest';
import { akomaNtoso } from '../../src/data/akomaNtoso/akomaNtoso.ts';
import { type Language, readText, versionFolders } from '../dist/lawSources.ts';
import { elementsIn, readAct, textOf } from './act.ts';
import { site } from './published.ts';

const languages = ['zh', 'en'] as const;

/** What a file of content/ says, article by article, block by block, read by no code of ours. */
function wordsOf(folder: ReturnType<typeof versionFolders>[number], language: Language) {
  const { articles, preamble } = readText(folder, language);
  return {
    preamble,
    articles: articles.map(({ blocks }) => blocks.map(([anchor, text]) => [anchor, text] as const)),
  };
}

describe.each(versionFolders())('the words of $law of $version', (folder) => {
  const key = `laws/${folder.law}/${folder.version}`;
  const record = site.records.versions.find((each) => each.record.key === key)?.record;
  const version = site.library.law(folder.law)?.versions.find(({ id }) => id === folder.version);

  it.each(languages)('stand whole in the JSON of the version, in %s', (language) => {
    const articles = record?.articles.map(({ paragraphs }) => blocksOf(paragraphs, language));
    expect({ preamble: record?.preamble[language], articles }).toEqual(wordsOf(folder, language));
  });

  it.each(languages)('stand whole in the JSON of its provisions, in %s', (language) => {
    const articles = site.records.provisions
      .filter(({ record: { isPartOf } }) => isPartOf === key)
      .map(({ record: { paragraphs } }) => blocksOf(paragraphs, language));
    expect(articles).toEqual(wordsOf(folder, language).articles);
  });

  it.each(languages)('stand whole in Akoma Ntoso, in %s', (language) => {
    if (!version) throw new Error(`no version ${key}`);
    const { library, edition, addresses } = site;
    const act = readAct(akomaNtoso(library, version, language, edition, addresses));
    const preamble = elementsIn(act, 'preamble').flatMap((each) => elementsIn(each, 'p'));
    const unit = version.provisions[0]?.text.zh.unit ?? 'article';
    const articles = elementsIn(act, unit)
      .filter(({ attributes }) => !attributes.eId?.includes('__'))
      .map((article) => blocksOfArticle(article, language));
    expect({ preamble: preamble.map(textOf), articles }).toEqual(wordsOf(folder, language));
  });
});

type Paragraphs = (typeof site.records.provisions)[number]['record']['paragraphs'];

/** English labels are followed by a space in the source. */
const labelled = (label: string, text: string, language: Language) =>
  language === 'zh' ? label + text : `${label} ${text}`;

function blocksOf(paragraphs: Paragraphs, language: Language) {
  return paragraphs.flatMap(({ id, text, items }) => [
    [id, text[language]],
    ...items.map((item) => [
      item.id,
      labelled(item.label[language], item.text[language], language),
    ]),
  ]);
}

function blocksOfArticle(article: ReturnType<typeof readAct>, language: Language) {
  return elementsIn(article, 'paragraph').flatMap((paragraph, p) => {
    const points = elementsIn(paragraph, 'point');
    const [own] = points.length > 0 ? elementsIn(paragraph, 'intro') : [paragraph];
    return [
      [`p${p + 1}`, own && textOf(own)],
      ...points.map((point, i) => {
        const [num, content] = point.children.map((child) => textOf(child as typeof point));
        return [`p${p + 1}-i${i + 1}`, labelled(num ?? '', content ?? '', language)];
      }),
    ];
  });
}
