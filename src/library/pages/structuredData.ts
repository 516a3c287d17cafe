import { locales } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import type { Term } from '../linking/Glossary.ts';
import type { Law, Provision, Version } from '../model.ts';

/** Absolute address of a page in the language of the data. */
export type AddressOf = (key: string) => string;

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
  addressOf: AddressOf,
): string | undefined {
  const data = dataOf(library, key, language, addressOf);
  return data && JSON.stringify(data).replaceAll('<', '\\u003c');
}

function dataOf(
  library: Library,
  key: string,
  language: Language,
  addressOf: AddressOf,
): object | undefined {
  const provision = library.provision(key);
  if (provision) return provisionData(provision, language, addressOf);
  for (const law of library.laws) {
    if (law.key === key) return lawData(law, law.current, language, addressOf(key));
    const version = law.versions.find((each) => each.key === key);
    if (version) return lawData(law, version, language, addressOf(key));
  }
  const term = library.glossary.terms.find((each) => each.key === key);
  return term && termData(term, language, addressOf);
}

function provisionData(provision: Provision, language: Language, addressOf: AddressOf): object {
  const { citation, key, law, version } = provision;
  return {
    ...legislation(version, language),
    name: citation[language],
    url: addressOf(key),
    isPartOf: {
      '@type': 'Legislation',
      name: law.data.title[language],
      url: addressOf(version.key),
    },
  };
}

function lawData(law: Law, version: Version, language: Language, url: string): object {
  const { title, short, number, issuer } = law.data;
  return {
    ...legislation(version, language),
    name: title[language],
    alternateName: short[language],
    ...(number && { legislationIdentifier: number }),
    legislationPassedBy: { '@type': 'Organization', name: issuer[language] },
    url,
  };
}

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

function termData({ data, key }: Term, language: Language, addressOf: AddressOf): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: data[language],
    description: data.definition[language],
    inLanguage: locales[language].lang,
    url: addressOf(key),
    inDefinedTermSet: addressOf('terms'),
  };
}
