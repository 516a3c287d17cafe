import { type ShownPage, withSingleSpaces } from './shownPage.ts';
import type { Statement } from './statements.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The built page of a key in a language; undefined where the site has none. */
export type PageOf = (language: Language, key: string) => ShownPage | undefined;

/** A statement, and what the site lacks of it: empty where it stands whole in both languages. */
export interface Coverage {
  statement: Statement;
  missing: string[];
}

/** Holds each statement against the page that is to carry it, in both languages. */
export function coverageOf(statements: Statement[], pageOf: PageOf): Coverage[] {
  return statements.map((statement) => ({
    statement,
    missing: languages.flatMap((language) => missingIn(language, statement, pageOf)),
  }));
}

function missingIn(language: Language, statement: Statement, pageOf: PageOf): string[] {
  const address = `/${language}/${statement.page}/`;
  const page = pageOf(language, statement.page);
  if (!page) return [`there is no page ${address}`];
  const phrase = withSingleSpaces(statement[language]);
  const unlinked = statement.links.filter((key) => !leadsTo(statement.page, page, key));
  return [
    ...(page.words.includes(phrase) ? [] : [`${address} no longer says: ${phrase}`]),
    ...unlinked.map((key) => `${address} has no link to ${key}`),
  ];
}

/** Whether a page is, or links, what is meant or a part of it: an article is part of its law. */
function leadsTo(own: string, { links }: ShownPage, wanted: string): boolean {
  return [own, ...links].some((key) => key === wanted || key.startsWith(`${wanted}/`));
}
