import type { Language } from '../../law/language.ts';
import type { Posting } from '../index/postings.ts';
import type { SearchRecord } from '../record.ts';
import { cut } from '../text/cut.ts';
import { fold } from '../text/fold.ts';
import type { ScriptMap } from '../text/script.ts';
import { fieldWeights, terms as termWeights } from '../weights.ts';
import { type Field, type FieldName, fieldsOf } from './fields.ts';

const highest = 127;

/** A field of a record cut into terms, with how it counts. */
export interface CutField {
  name: `${FieldName}-${Language}`;
  weight: number;
  length: number;
  literal: boolean;
  terms: string[];
}

/** Fields of a record in one language, cut. */
export function cutFields(
  fields: readonly Field[],
  language: Language,
  cutText: (text: string) => string[],
): CutField[] {
  return fields.map(({ name, text, literal }) => ({
    name: `${name}-${language}` as const,
    ...fieldWeights[name],
    literal,
    terms: cutText(text),
  }));
}

function averageLengths(documents: readonly CutField[][]): Map<string, number> {
  const sums = new Map<string, { terms: number; fields: number }>();
  for (const field of documents.flat().filter(({ terms }) => terms.length > 0)) {
    const sum = sums.get(field.name) ?? { terms: 0, fields: 0 };
    sums.set(field.name, { terms: sum.terms + field.terms.length, fields: sum.fields + 1 });
  }
  return new Map([...sums].map(([name, { terms, fields }]) => [name, terms / fields]));
}

/** The weighed frequency of every term of one record, and whether it may bear an exact hit. */
function weigh(fields: readonly CutField[], averages: ReadonlyMap<string, number>) {
  const weights = new Map<string, { frequency: number; literal: boolean }>();
  for (const { name, weight, length, literal, terms } of fields) {
    const norm = 1 - length + length * (terms.length / (averages.get(name) ?? 1));
    for (const term of terms) {
      const known = weights.get(term) ?? { frequency: 0, literal: false };
      known.frequency += weight / norm;
      known.literal ||= literal;
      weights.set(term, known);
    }
  }
  return weights;
}

/**
 * The postings of every term, by BM25F (Robertson, Zaragoza and Taylor 2004: fields are weighed and
 * normalised by length before the saturation) without the inverse document frequency, which the
 * reader's side knows from the length of the list. The sum is stored in seven bits.
 */
export function impactsOf(documents: readonly CutField[][]): Map<string, Posting[]> {
  const averages = averageLengths(documents);
  const terms = new Map<string, Posting[]>();
  for (const [doc, fields] of documents.entries()) {
    for (const [term, { frequency, ...where }] of weigh(fields, averages)) {
      const share = frequency / (termWeights.saturation + frequency);
      const postings = terms.get(term) ?? [];
      postings.push({ doc, impact: Math.max(1, Math.round(share * highest)), ...where });
      terms.set(term, postings);
    }
  }
  return terms;
}

/** The postings of the terms by which records are found, in both languages. */
export function postingsOf(
  records: readonly SearchRecord[],
  script: ScriptMap,
): Map<string, Posting[]> {
  const cutText = (text: string) => cut(fold(text, script));
  return impactsOf(
    records.map((record) =>
      (['zh', 'en'] as const).flatMap((language) =>
        cutFields(fieldsOf(record, language), language, cutText),
      ),
    ),
  );
}
