import type { Language } from '../../law/language.ts';
import type { Passage, RecordKind, SearchRecord } from '../record.ts';

/**
 * What is kept of a record for showing it and for proving exact hits: the readable text in one
 * language.
 */
export interface Page {
  key: string;
  kind: RecordKind;
  title: string;
  label?: string;
  law?: string;
  status?: string;
  official: Passage[];
  body: Passage[];
}

/** What stands for a page whose file was lost; it has no key. */
export const lostPage: Page = { key: '', kind: 'law', title: '', official: [], body: [] };

/** The page of a record in one language. */
export function pageOf(record: SearchRecord, language: Language): Page {
  return {
    key: record.key,
    kind: record.kind,
    title: (record.resultTitle ?? record.title)[language],
    label: record.label?.[language],
    law: record.law,
    status: record.status?.[language],
    official: record.official[language],
    body: record.body[language],
  };
}
