import type { Language } from '../../law/language.ts';
import type { Passage, SearchRecord } from '../record.ts';
import type { fieldWeights } from '../weights.ts';

/** A part of a record that counts in its own measure. */
export interface Field {
  name: FieldName;
  text: string;
  /** Whether an exact hit may lie in it. */
  literal: boolean;
}

export type FieldName = keyof typeof fieldWeights;

const passages = (list: readonly Passage[]) => list.map(({ text }) => text).join('\n');

/** The fields of a record in one language. Asks and names are kept apart by full stops. */
export function fieldsOf(record: SearchRecord, language: Language): Field[] {
  const provision = record.kind === 'provision';
  const apart = (list: readonly string[]) => list.join('。');
  return [
    { name: 'title', text: record.title[language], literal: !provision },
    { name: 'label', text: record.label?.[language] ?? '', literal: false },
    { name: 'names', text: apart(record.names[language]), literal: false },
    { name: 'asks', text: apart(record.asks[language]), literal: false },
    { name: 'official', text: passages(record.official[language]), literal: true },
    { name: 'body', text: passages(record.body[language]), literal: !provision },
  ];
}
