import { describe, expect, it } from 'vitest';
import { structuredData } from '../../../src/library/pages/structuredData.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';

const library = openTinyLibrary();
const [law] = library.laws;
const [provision] = library.provisions;
const [term] = library.glossary.terms;
const textOf = (key = '', language: 'zh' | 'en' = 'en') =>
  structuredData(library, key, language, (to) => `https://site.example/${language}/${to}/`);
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

  it('a term is defined by the site', () => {
    expect(dataOf(term?.key)).toMatchObject({
      '@type': 'DefinedTerm',
      name: term?.data.en,
      inDefinedTermSet: 'https://site.example/en/terms/',
    });
  });

  it('nothing is said of a page that holds neither', () => {
    expect(textOf('about')).toBeUndefined();
  });
});
