import type { LexiconLaw } from '../index/lexicon.ts';
import type { SearchIndex } from '../index/openIndex.ts';
import { fold } from '../text/fold.ts';
import { plain } from '../text/plain.ts';
import { asksMeaning } from './asksMeaning.ts';
import { type CitedRecord, citedLaw } from './cited.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import { named } from './named.ts';
import { queryForm } from './queryForm.ts';
import { tellingCharacters } from './questionWords.ts';
import { quoted } from './quoted.ts';

/** What a query asks for. */
export interface Analysis {
  /** Folded phrases of which each must stand literally in an exact hit. */
  phrases: string[];
  /** Whether the reader put quotation marks and so wants exact hits (but see `orNearest`). */
  exactOnly: boolean;
  /** Whether the nearest are offered where there are none: the phrase stands among other words. */
  orNearest: boolean;
  cited: CitedRecord[];
  /** Laws of which an article was cited that they do not have. */
  near: CitedRecord[];
  /** Laws that the collection does not carry, of which an article was cited, as they were typed. */
  others: string[];
  /** Laws named without an article: their provisions come first. */
  laws: LexiconLaw[];
  concepts: Concept[];
  /** Whether it asks what a word means. */
  asksMeaning: boolean;
  /** The single Chinese characters that may mean something, each once. */
  characters: string[];
}

/** Longer queries are cut here: no question needs more, and no index file is read for the rest. */
const longestQuery = 300;
const edges = /^[\s.,;:!?、。！？…]+|[\s.,;:!?、。！？…]+$/gu;

function phrasesOf(texts: readonly string[], index: SearchIndex): string[] {
  return [...new Set(texts.map((text) => fold(text, index.script)))].filter((text) =>
    /[\p{L}\p{N}]/u.test(text),
  );
}

/** A name in plain form as the reader typed it, where it can be found again. */
function asTyped(name: string, query: string): string {
  const at = query.toLowerCase().indexOf(name);
  return at < 0 ? name : query.slice(at, at + name.length);
}

const whole = (doc: number | undefined): CitedRecord[] =>
  doc === undefined ? [] : [{ doc, place: {} }];

/**
 * Reads a query of any length and content. Rejects only where the everyday words cannot be had,
 * with an `IndexUnavailable`.
 */
export async function analyse(query: string, index: SearchIndex): Promise<Analysis> {
  const text = query.slice(0, longestQuery).toWellFormed().normalize('NFC');
  const equivalents = await index.equivalents(plain(text, index.script));
  const { phrases, rest } = quoted(text);
  if (phrases.length > 0) {
    const words = plain(`${phrases.join(' ')} ${rest}`, index.script);
    const concepts = conceptsOf(words, equivalents);
    const orNearest = /[\p{L}\p{N}]/u.test(rest);
    const characters = tellingCharacters(words);
    return {
      ...nothing,
      phrases: phrasesOf(phrases, index),
      exactOnly: true,
      orNearest,
      concepts,
      characters,
    };
  }
  const called = named(queryForm(rest, index.script), index.lexicon);
  const { records, laws, missing, others, rest: other } = citedLaw(called.rest, index.lexicon);
  const cited = [...records, ...called.docs.flatMap(whole)];
  // A law named alone is what is wanted; named in a question it says where to look.
  const alone = other === '' && cited.length === 0 ? laws.flatMap(({ doc }) => whole(doc)) : [];
  return {
    phrases: phrasesOf([rest.replace(edges, '')], index),
    exactOnly: false,
    orNearest: true,
    cited: missing ? cited : [...cited, ...alone],
    near: missing ? alone : [],
    others: others.map((name) => asTyped(name, text)),
    laws,
    concepts: conceptsOf(other, equivalents),
    asksMeaning: asksMeaning(other),
    characters: tellingCharacters(other),
  };
}

const nothing = {
  asksMeaning: false,
  phrases: [],
  cited: [],
  near: [],
  others: [],
  laws: [],
  concepts: [],
};
