import { parseLetter } from '../letters/letterText.ts';
import { wordsOf } from '../letters/wordsOf.ts';
import type { Collection, Language, YamlFile } from '../loaders/entries.ts';
import { bodyTexts } from './bodyTexts.ts';
import { everyPage, type WrittenPage } from './everyPage.ts';
import { yamlTexts } from './yamlTexts.ts';

/** A text of ours with the line on which it begins. */
export interface OurText {
  file: string;
  line: number;
  text: string;
}

/**
 * Everything that we wrote in a language: translations, pages, and the texts of YAML files. Not the
 * official text, nor the titles of sources, nor what people type or say (asks, aliases, nicknames).
 */
export function ourTexts(collection: Collection, language: Language): OurText[] {
  return [
    ...(language === 'en' ? translations(collection) : []),
    ...everyPage(collection, language).flatMap(pageTexts),
    ...letterTexts(collection, language),
    ...aboutTexts(collection.about[language]),
    ...yamlFiles(collection).flatMap((file) => yamlTexts(file, language)),
  ];
}

function translations({ laws }: Collection): OurText[] {
  const texts = laws.flatMap(({ versions }) =>
    versions.flatMap((version) => version.texts.en ?? []),
  );
  return texts.flatMap(({ file, text }) => {
    const blocks = text.articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]),
    );
    return [...text.preamble, ...blocks].map((block) => ({
      file,
      line: block.line,
      text: block.text,
    }));
  });
}

function pageTexts(page: WrittenPage): OurText[] {
  const { file, lineOf, title, titleField, summary, summaryField, message, body } = page;
  return [
    { file, line: lineOf([titleField]), text: title },
    ...(summary === undefined ? [] : [{ file, line: lineOf([summaryField]), text: summary }]),
    ...(message === undefined ? [] : [{ file, line: lineOf(['message']), text: message }]),
    ...bodyTexts(body).map((found) => ({ file, ...found })),
  ];
}

/** The words of letters, block by block, with a blank for what is filled in or cited. */
function letterTexts({ letters }: Collection, language: Language): OurText[] {
  return letters.flatMap(({ pages }) => {
    const page = pages[language];
    if (!page) return [];
    const { file, lineOf, data } = page;
    return parseLetter(data.letter).blocks.flatMap((block) => {
      const text = wordsOf(block, language);
      return text === '' ? [] : [{ file, line: lineOf(['letter']) + block.line, text }];
    });
  });
}

function aboutTexts(page: Collection['about'][Language]): OurText[] {
  if (!page) return [];
  const { file, lineOf, data, body } = page;
  return [
    { file, line: lineOf(['title']), text: data.title },
    { file, line: lineOf(['summary']), text: data.summary },
    ...bodyTexts(body).map((found) => ({ file, ...found })),
  ];
}

/** Every YAML file that holds texts of ours. */
export function yamlFiles(collection: Collection): YamlFile<unknown>[] {
  const { laws, cases, letters, terms, comparisons } = collection;
  const { updates, corrections, formerLaws, transitions } = collection;
  const { road, finder, operators, costs } = collection;
  const single = [updates, corrections, formerLaws, transitions, road, finder, operators, costs];
  return [
    ...laws.flatMap(({ meta, versions }) => [meta, ...versions.map((version) => version.meta)]),
    ...cases.map(({ meta }) => meta),
    ...letters.map(({ meta }) => meta),
    ...terms,
    ...comparisons,
    ...single.filter((file) => file !== undefined),
  ];
}
