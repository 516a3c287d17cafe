import type { Entry } from './entry.ts';

/** An entry as an item of CSL, which Zotero and Pandoc read. */
export interface CslItem {
  id: string;
  type: 'legislation' | 'legal_case' | 'webpage';
  language: string;
  title: string;
  'title-short'?: string;
  author?: { literal: string }[];
  authority?: string;
  number?: string;
  section?: string;
  issued?: { 'date-parts': number[][] };
  URL?: string;
  accessed?: { 'date-parts': number[][] };
  note?: string;
}

const TYPES: Record<Entry['type'], CslItem['type']> = {
  statute: 'legislation',
  case: 'legal_case',
  page: 'webpage',
};

/**
 * An entry as CSL-JSON. What CSL or Zotero has no field for stands in `note` by the names that the
 * Chinese styles read there: the kind of document, the number of a guiding case.
 */
export function cslItem(entry: Entry): CslItem {
  const { shortTitle, authors, court, number, section, issued, address, accessed, extra } = entry;
  return {
    id: entry.id,
    type: TYPES[entry.type],
    language: entry.language === 'zh' ? 'zh-CN' : 'en',
    title: entry.title,
    ...(shortTitle && { 'title-short': shortTitle }),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(court && { authority: court }),
    ...(number && { number }),
    ...(section && { section }),
    ...(issued && { issued: dateOf(issued) }),
    ...(address && { URL: address }),
    ...(accessed && { accessed: dateOf(accessed) }),
    ...(extra.length > 0 && { note: extra.map(([name, value]) => `${name}: ${value}`).join('\n') }),
  };
}

/** The file: a list of one item. */
export function cslJson(entry: Entry): string {
  return `${JSON.stringify([cslItem(entry)])}\n`;
}

function dateOf(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
