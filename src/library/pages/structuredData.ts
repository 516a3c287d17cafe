import type { Bilingual } from '../../content-model/bilingual.ts';
import { locales } from '../../i18n/locales.ts';
import { stringsOf } from '../../i18n/translate.ts';
import { previousDay, toDay } from '../../law/day.ts';
import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import type { Term } from '../linking/Glossary.ts';
import type { Law, Provision, Version } from '../model.ts';
import { jsonInPage } from './jsonInPage.ts';

/** Absolute addresses. */
export interface AbsoluteAddresses {
  /** Of a page, by its key. */
  page(key: string, language: Language): string;
  /** Of a file, by its path below the base. */
  file(path: string): string;
}

/**
 * What programs are told of a page, in the words of schema.org: that it holds legislation, which,
 * of which day and force; or that it explains a term. Nothing is said of other pages.
 * @returns the text of a JSON-LD script, in which no element can end
 * @see https://schema.org/Legislation
 */
export function structuredData(
  library: Library,
  key: string,
  language: Language,
  addresses: AbsoluteAddresses,
): string | undefined {
  const data = dataOf(library, key, language, addresses);
  return data && jsonInPage(data);
}

function dataOf(
  library: Library,
  key: string,
  language: Language,
  addresses: AbsoluteAddresses,
): object | undefined {
  const provision = library.provision(key);
  if (provision) return provisionData(provision, language, addresses);
  for (const law of library.laws) {
    if (law.key === key) return lawData(law, language, addresses);
    const version = law.versions.find((each) => each.key === key);
    if (version) return versionData(version, language, addresses);
  }
  const term = library.glossary.terms.find((each) => each.key === key);
  return term && termData(term, language, addresses);
}

function provisionData(
  provision: Provision,
  language: Language,
  addresses: AbsoluteAddresses,
): object {
  const { citation, key, law, version } = provision;
  return {
    ...legislation(version, language),
    name: citation[language],
    url: addresses.page(key, language),
    isPartOf: {
      '@type': 'Legislation',
      name: law.data.title[language],
      url: addresses.page(version.key, language),
    },
  };
}

/** A law as it stands, with its versions. */
function lawData(law: Law, language: Language, addresses: AbsoluteAddresses): object {
  return {
    ...textData(law.current, law.key, language, addresses),
    workExample: law.versions.map(({ key, data }) => ({
      '@type': 'Legislation',
      name: law.data.title[language],
      legislationDateVersion: data.from,
      temporalCoverage: spanOf(data),
      url: addresses.page(key, language),
    })),
  };
}

/** One version, with the files that hold its words in each language. */
function versionData(version: Version, language: Language, addresses: AbsoluteAddresses): object {
  const { key, law } = version;
  const name = law.data.title[language];
  return {
    ...textData(version, key, language, addresses),
    exampleOfWork: { '@type': 'Legislation', name, url: addresses.page(law.key, language) },
    encoding: {
      '@type': 'LegislationObject',
      encodingFormat: 'application/akn+xml',
      contentUrl: addresses.file(`data/${key}.${language}.xml`),
      inLanguage: locales[language].lang,
      // Our copy is no official one, in either language.
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    },
  };
}

function textData(
  version: Version,
  key: string,
  language: Language,
  addresses: AbsoluteAddresses,
): object {
  const { title, short, number, issuer, rank } = version.law.data;
  return {
    ...legislation(version, language),
    name: title[language],
    alternateName: short[language],
    ...(number && { legislationIdentifier: number }),
    legislationType: stringsOf(language).ranks[rank],
    legislationPassedBy: { '@type': 'Organization', name: issuer[language] },
    temporalCoverage: spanOf(version.data),
    url: addresses.page(key, language),
    ...otherLanguage(title, key, language, addresses),
  };
}

/** The Chinese text is the work of which the English is a translation. */
function otherLanguage(
  title: Bilingual,
  key: string,
  language: Language,
  addresses: AbsoluteAddresses,
): object {
  const { other } = locales[language];
  const twin = {
    '@type': 'Legislation',
    name: title[other],
    inLanguage: locales[other].lang,
    url: addresses.page(key, other),
  };
  return language === 'zh' ? { workTranslation: twin } : { translationOfWork: twin };
}

/** The days in force as ISO 8601 writes a span; its end is open while none is known. */
const spanOf = ({ from, to }: Version['data']) => `${from}/${to ? previousDay(toDay(to)) : '..'}`;

function legislation({ data, status }: Version, language: Language): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    inLanguage: locales[language].lang,
    legislationJurisdiction: 'CN',
    ...(data.adopted && { legislationDate: data.adopted }),
    datePublished: data.promulgated,
    legislationDateVersion: data.from,
    legislationLegalForce: `https://schema.org/${status === 'in-force' ? 'InForce' : 'NotInForce'}`,
  };
}

function termData({ data, key }: Term, language: Language, addresses: AbsoluteAddresses): object {
  const { other } = locales[language];
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: data[language],
    alternateName: [data[other], ...data.alsoSeen[language]],
    description: data.definition[language],
    inLanguage: locales[language].lang,
    url: addresses.page(key, language),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: stringsOf(language).terms,
      url: addresses.page('terms', language),
    },
  };
}
