import type { CiteData } from '../../cite/citeData.ts';
import type { Source } from '../../cite/cited.ts';
import { entryOf } from '../../cite/entry.ts';
import { type ExportFormat, exportFormatIds, exportFormats } from '../../cite/exports.ts';
import { type Locale, localeIds } from '../../i18n/locales.ts';
import { citedCases } from '../cases/citedCase.ts';
import type { Library } from '../Library.ts';
import { citedLaw, citedProvision, needsYear, unitOf, wholeLaw } from '../laws/citedProvision.ts';

/** A page that can be cited as what it shows, by its key. */
export interface CitedPageOf {
  key: string;
  source: Source;
}

/** The pages of articles, of whole texts and of cases. */
export function citedPages({ allProvisions, laws, cases }: Library): CitedPageOf[] {
  const versions = laws.flatMap((law) => law.versions);
  return [
    ...allProvisions.map((each) => ({ key: each.key, source: citedProvision(each) })),
    ...versions.map((each) => ({ key: each.key, source: wholeLaw(each) })),
    ...cases.map((each) => ({ key: each.key, source: citedCases(each)[0] })),
  ];
}

/** Each such page in each language as each kind of file: the path below the language, and its end. */
export function exportPaths(library: Library) {
  return citedPages(library).flatMap((page) =>
    localeIds.flatMap((locale) =>
      exportFormatIds.map((format) => ({
        params: { locale, key: page.key, format },
        props: { locale, page, format },
      })),
    ),
  );
}

/** The page as a file for reference managers, in the language of the page. */
export function exportOf(
  { source }: CitedPageOf,
  locale: Locale,
  format: ExportFormat,
  address: string,
): string {
  return exportFormats[format].write(entryOf(source, locale, { address }));
}

/** What the further styles of a page are made of in the browser, by the key of the text or case. */
export function citeData({ laws, cases }: Library): { key: string; data: CiteData }[] {
  const versions = laws.flatMap((law) => law.versions);
  return [
    ...versions.map((version) => ({
      key: version.key,
      data: {
        law: citedLaw(version),
        unit: unitOf(version),
        alike: version.provisions.filter((each) => !needsYear(each)).map(({ number }) => number),
      },
    })),
    ...cases.map((entry) => ({ key: entry.key, data: { ways: citedCases(entry) } })),
  ];
}
