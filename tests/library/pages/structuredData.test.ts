import { describe, expect, it } from 'vitest';
import { structuredData } from '../../../src/library/pages/structuredData.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';

const library = openTinyLibrary();
const [law] = library.laws;
const [provision] = library.provisions;
const [term] = library.glossary.terms;
const textOf = (key = '', language: 'zh' | 'en' = 'en') =>
  structuredData(library, key, language, {
    page: (to, of) => `https://site.example/${of}/${to}/`,
    file: (path) => `https://site.example/${path}`,
  });
const dataOf = (key?: string, language?: 'zh' | 'en') => JSON.parse(textOf(key, language) ?? '{}');

describe('what programs are told of a page', () => {
  it('a provision is legislation of its version, part of that text', () => {
    expect(dataOf(provision?.key)).toMatchObject({
      '@type': 'Legislation',
      name: provision?.citation.en,
      inLanguage: 'en',
      legislationDateVersion: provision?.version.id,
      legislationLegalForce: 'https://schema.org/InForce',
      isPartOf: { url: `https://site.example/en/${provision?.version.key}/` },
    });
  });

  it('a law bears its number and who made it, in the language of the page', () => {
    expect(dataOf(law?.key, 'zh')).toMatchObject({
      name: law?.data.title.zh,
      inLanguage: 'zh-Hans',
      legislationPassedBy: { name: law?.data.issuer.zh },
    });
  });

  it('a law names its versions; a version its law, its days and the file of its words', () => {
    const version = law?.current;
    expect(dataOf(law?.key).workExample).toEqual([
      expect.objectContaining({ url: `https://site.example/en/${version?.key}/` }),
    ]);
    expect(dataOf(version?.key)).toMatchObject({
      temporalCoverage: `${version?.data.from}/..`,
      legislationJurisdiction: 'CN',
      legislationDateVersion: version?.id,
      exampleOfWork: { url: `https://site.example/en/${law?.key}/` },
      encoding: { contentUrl: `https://site.example/data/${version?.key}.en.xml` },
    });
  });

  it('the English is a translation of the Chinese, and the Chinese has one', () => {
    const url = (language: string) => `https://site.example/${language}/${law?.current.key}/`;
    expect(dataOf(law?.current.key).translationOfWork).toMatchObject({
      inLanguage: 'zh-Hans',
      url: url('zh'),
    });
    expect(dataOf(law?.current.key, 'zh').workTranslation).toMatchObject({
      inLanguage: 'en',
      url: url('en'),
    });
    expect(dataOf(law?.current.key, 'zh')).not.toHaveProperty('translationOfWork');
  });

  it('a term is defined by the site', () => {
    expect(dataOf(term?.key)).toMatchObject({
      '@type': 'DefinedTerm',
      name: term?.data.en,
      inDefinedTermSet: { url: 'https://site.example/en/terms/' },
    });
  });

  it('nothing is said of a page that holds neither', () => {
    expect(textOf('about')).toBeUndefined();
  });
});
