import type { Language } from '../../src/law/language.ts';
import type { Library } from '../../src/library/Library.ts';
import type { Bilingual } from '../../src/search/record.ts';
import { textOfBody } from './textOfBody.ts';

/** What data says in one language: every text under its key, at any depth. */
function texts(data: unknown, language: Language): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = (data as Partial<Record<Language, unknown>>)[language];
  if (typeof own === 'string') return [own];
  return Object.values(data).flatMap((each) => texts(each, language));
}

/** What pages say beside what the search takes of them, by their keys: a line a paragraph. */
export function pageWords({
  allProvisions,
  cases,
  faqs,
  topics,
}: Library): Map<string, Bilingual<string>> {
  const both = (of: (language: Language) => string) => ({ zh: of('zh'), en: of('en') });
  const body = (page: Parameters<typeof textOfBody>[0] | undefined) =>
    page ? textOfBody(page) : '';
  return new Map([
    ...allProvisions.map(({ key, commentary }): [string, Bilingual<string>] => [
      key,
      both((language) => body(commentary[language]?.body)),
    ]),
    ...[...faqs, ...topics].map(({ key, pages }): [string, Bilingual<string>] => [
      key,
      both((language) => body(pages[language].body)),
    ]),
    ...cases.map(({ key, pages, data }): [string, Bilingual<string>] => [
      key,
      both((language) =>
        [body(pages[language].body), ...texts(data, language)].filter(Boolean).join('\n'),
      ),
    ]),
  ]);
}
