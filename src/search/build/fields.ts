import type { Language } from '../../law/language.ts';
import type { Passage, SearchRecord } from '../record.ts';

/** A part of a record that counts in its own measure. */
export interface Field {
  name: FieldName;
  text: string;
  /** Whether an exact hit may lie in it. */
  literal: boolean;
}

export type FieldName = 'title' | 'label' | 'names' | 'asks' | 'official' | 'body' | 'commentary';

/** How much an occurrence counts, and how far (0-1) a long field is held against it. */
export const fieldWeights: Record<FieldName, { weight: number; length: number }> = {
  title: { weight: 10, length: 0.4 },
  label: { weight: 3, length: 0.3 },
  names: { weight: 5.4, length: 0.16 },
  asks: { weight: 3.4, length: 0.31 },
  official: { weight: 1.6, length: 0.35 },
  body: { weight: 1, length: 0.4 },
  commentary: { weight: 1, length: 0.4 },
};

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
    { name: 'commentary', text: record.commentary?.[language] ?? '', literal: false },
  ];
}
