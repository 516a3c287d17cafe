import type { Language } from '../../src/law/language.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** A search engine filled with the records, ready to be asked. */
export interface Engine {
  /** With the setting that it was given for Chinese. */
  name: string;
  /** The keys of the first ten results. */
  ask(query: string, ui: Language): Promise<string[]>;
}

/** All that is searched of a record in one language, weightiest first. */
export interface FlatRecord {
  id: string;
  title: string;
  names: string;
  asks: string;
  text: string;
}

/** What every engine is given: the same fields, both languages together or one of them. */
export function flat(record: SearchRecord, languages: readonly Language[]): FlatRecord {
  const join = (of: (language: Language) => readonly string[]) => languages.flatMap(of).join('\n');
  return {
    id: record.key,
    title: join((language) => [record.title[language], record.label?.[language] ?? '']),
    names: join((language) => record.names[language]),
    asks: join((language) => record.asks[language]),
    text: join((language) =>
      [...record.official[language], ...record.body[language]].map(({ text }) => text),
    ),
  };
}

/**
 * Loads a package of this folder's own. By name only, so that the site's type check does not ask
 * for packages that it does not install.
 */
// biome-ignore lint/suspicious/noExplicitAny: the packages are not there when types are checked
export async function load(name: string): Promise<any> {
  try {
    return await import(name);
  } catch (cause) {
    throw new Error(`${name} is not installed; run: npm ci --prefix eval`, { cause });
  }
}
