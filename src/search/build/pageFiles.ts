import type { Language } from '../../law/language.ts';
import { type Page, pageOf } from '../index/page.ts';
import type { Posting } from '../index/postings.ts';
import type { Bilingual, SearchRecord } from '../record.ts';
import { gather } from './gather.ts';

/** How many bytes of pages a file may have before compression, in one language. */
const fileSize = 6000;

/**
 * Pages that are found together, put together: which they are the company tells that records have
 * (see `kindredOf`).
 *
 * @returns The file of each record, by number, and the pages of each file by number.
 */
export function pageFiles(
  records: readonly SearchRecord[],
  kindred: ReadonlyMap<string, readonly Posting[]>,
): { pageFiles: number[]; files: Bilingual<Record<number, Page>>[] } {
  const companies = [...kindred].map(([doc, of]) => [Number(doc), ...of.map(({ doc }) => doc)]);
  const size = (doc: number) =>
    JSON.stringify(pageOf(records[doc] as SearchRecord, 'zh')).length * 2;
  const groups = gather(records.keys(), companies, size, fileSize);
  const fileOf = new Map(groups.flatMap((group, file) => group.map((doc) => [doc, file])));
  const pages = (group: readonly number[], language: Language) =>
    Object.fromEntries(group.map((doc) => [doc, pageOf(records[doc] as SearchRecord, language)]));
  return {
    pageFiles: records.map((_, doc) => fileOf.get(doc) ?? 0),
    files: groups.map((group) => ({ zh: pages(group, 'zh'), en: pages(group, 'en') })),
  };
}
