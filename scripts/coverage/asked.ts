import { parse } from 'yaml';
import type { Language } from '../../src/law/language.ts';

/** A question that people really ask, in short, as the reference words it. */
export type Asked = Record<Language, string> & { row: number };

/** Searches the built site: keys of pages, the best first. */
export type Search = (query: string, language: Language) => Promise<string[]>;

/** A question of the reference, and what the site lacks of it: empty where it is found in both languages. */
export interface AskedAnswer {
  asked: Asked;
  pages: readonly string[];
  missing: string[];
}

/** How far down a page may stand and still be found. */
const FOUND = 3;

const ROW = /^\| (\d+) \| (.+?) \| (.+?) \|/;

/**
 * Reads the table of asked.md: a row a question, its number, its Chinese and its English first.
 * @throws where the table has no rows, or a number stands twice
 */
export function readAsked(markdown: string): Asked[] {
  const rows = markdown.split('\n').flatMap((line) => {
    const [, row, zh = '', en = ''] = ROW.exec(line) ?? [];
    return row === undefined ? [] : [{ row: Number(row), zh, en }];
  });
  if (rows.length === 0) throw new Error('asked.md has no row "| 1 | zh | en | …"');
  if (new Set(rows.map(({ row }) => row)).size < rows.length) {
    throw new Error('asked.md has a number twice');
  }
  return rows;
}

/** Reads which pages answer a row, by its number; a row without any has an empty list. */
export function readAnswers(yaml: string): Map<number, string[]> {
  const entries = Object.entries(parse(yaml) as Record<string, string[]>);
  return new Map(entries.map(([row, pages]) => [Number(row), pages]));
}

/** Puts each question to the search of the site, in both languages. */
export async function askedAnswers(
  rows: readonly Asked[],
  answers: ReadonlyMap<number, readonly string[]>,
  search: Search,
): Promise<AskedAnswer[]> {
  const found: AskedAnswer[] = [];
  for (const asked of rows) {
    const pages = answers.get(asked.row) ?? [];
    const missing = pages.length === 0 ? ['no page answers it'] : [];
    if (pages.length > 0) {
      for (const language of ['zh', 'en'] satisfies Language[]) {
        const results = await search(asked[language], language);
        if (results.slice(0, FOUND).some((key) => pages.includes(key))) continue;
        const place = results.findIndex((key) => pages.includes(key)) + 1;
        const where = place === 0 ? 'not found' : `found as result ${place}`;
        missing.push(`${language}: ${where} by "${asked[language]}"`);
      }
    }
    found.push({ asked, pages, missing });
  }
  return found;
}

/** Phrasings on pages that are those of the reference: a search that knows its examination proves nothing. */
export function copiedAsks(rows: readonly Asked[], asks: readonly string[]): string[] {
  const known = new Set(rows.flatMap(({ zh, en }) => [plain(zh), plain(en)]));
  return asks.filter((phrasing) => known.has(plain(phrasing)));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s\p{P}]/gu, '');
}
