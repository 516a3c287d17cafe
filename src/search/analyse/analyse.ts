import type { SearchIndex } from '../engine/openIndex.ts';
import type { LexiconLaw } from '../index/lexicon.ts';
import { fold } from '../text/fold.ts';
import { plain } from '../text/plain.ts';
import { type CitedRecord, citedLaw } from './cited.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import { named } from './named.ts';
import { queryForm } from './queryForm.ts';
import { quoted } from './quoted.ts';

/** What a query asks for. */
export interface Analysis {
  /** Folded phrases of which each must stand literally in an exact hit. */
  phrases: string[];
  /** Whether the reader put quotation marks and so wants exact hits and no others. */
  exactOnly: boolean;
  cited: CitedRecord[];
  /** Laws named without an article: their provisions come first. */
  laws: LexiconLaw[];
  concepts: Concept[];
}

/** Longer queries are cut here: no question needs more, and no index file is read for the rest. */
const longestQuery = 300;
const edges = /^[\s.,;:!?、。！？…]+|[\s.,;:!?、。！？…]+$/gu;

function phrasesOf(texts: readonly string[], index: SearchIndex): string[] {
  return [...new Set(texts.map((text) => fold(text, index.script)))].filter((text) =>
    /[\p{L}\p{N}]/u.test(text),
  );
}

function namedRecords(form: string, index: SearchIndex): CitedRecord[] {
  const cases = index.manifest.runs.filter(({ kind }) => kind === 'case');
  const isCase = (doc: number) =>
    cases.some(({ first, count }) => doc >= first && doc < first + count);
  return named(form, index.lexicon, isCase).map((doc) => ({ doc, place: {} }));
}

/** A law named alone is what is wanted; named in a question it says where to look. */
function lawsAlone(laws: readonly LexiconLaw[], rest: string): CitedRecord[] {
  if (rest !== '') return [];
  return laws.flatMap(({ doc }) => (doc === undefined ? [] : [{ doc, place: {} }]));
}

/** Reads a query of any length and content. Asks nothing of the network and never throws. */
export function analyse(query: string, index: SearchIndex): Analysis {
  const text = query.slice(0, longestQuery).toWellFormed().normalize('NFC');
  const { phrases, rest } = quoted(text);
  if (phrases.length > 0) {
    const wanted = phrasesOf(phrases, index);
    const words = plain(`${phrases.join(' ')} ${rest}`, index.script);
    const concepts = conceptsOf(words, index.equivalents);
    return { phrases: wanted, exactOnly: true, cited: [], laws: [], concepts };
  }
  const form = queryForm(rest, index.script);
  const citation = citedLaw(form, index.lexicon);
  const records = [...citation.records, ...namedRecords(form, index)];
  const cited = records.length > 0 ? records : lawsAlone(citation.laws, citation.rest);
  return {
    phrases: phrasesOf([rest.replace(edges, '')], index),
    exactOnly: false,
    cited,
    laws: citation.laws,
    concepts: conceptsOf(citation.rest, index.equivalents),
  };
}
