import type { LexiconLaw } from '../index/lexicon.ts';
import type { SearchIndex } from '../index/openIndex.ts';
import { fold } from '../text/fold.ts';
import { plain } from '../text/plain.ts';
import { asksCases, asksMeaning } from './asksMeaning.ts';
import { type CitedRecord, citedLaws, type Told } from './cited.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import { named } from './named.ts';
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
  /** Whether an exact answer was asked for: by quotation marks, a citation, a case number. */
  asksExact: boolean;
  cited: CitedRecord[];
  /** Laws of which an article was cited that they do not have. */
  near: CitedRecord[];
  /** What is to be told of what was cited: not here, no law, of another number now. */
  told: Told[];
  /** Laws named without an article: their provisions come first. */
  laws: LexiconLaw[];
  concepts: Concept[];
  /** Whether it asks what a word means. */
  asksMeaning: boolean;
  /** Whether it asks for the cases to which a cited provision was applied. */
  asksCases: boolean;
  /** The single Chinese characters that may mean something, each once. */
  characters: string[];
  /** Of a text too long for a question: the first sentences, by which alone it was searched. */
  decidedBy?: string;
}

/** Nothing longer is read, whether it was typed, pasted or stands in an address. */
export const longestText = 10_000;
/** What is longer is a text and no question: its first sentences tell what it is about. */
const longestQuery = 300;
const sentences = /^[\s\S]{60,300}?[。！？!?\n]|^[\s\S]{60,300}?\.(?=\s)/u;
const edges = /^[\s.,;:!?、。！？…]+|[\s.,;:!?、。！？…]+$/gu;

function phrasesOf(texts: readonly string[], index: SearchIndex): string[] {
  return [...new Set(texts.map((text) => fold(text, index.script)))].filter((text) =>
    /[\p{L}\p{N}]/u.test(text),
  );
}

const whole = (doc: number | undefined): CitedRecord[] =>
  doc === undefined ? [] : [{ doc, place: {} }];

/**
 * Reads a query of any length and content. Rejects only where the everyday words cannot be had,
 * with an `IndexUnavailable`.
 */
export async function analyse(query: string, index: SearchIndex): Promise<Analysis> {
  const given = query.slice(0, longestText).toWellFormed().normalize('NFC');
  const text = given.replace(/[^\S\n]{2,}/gu, ' ').replace(/\n{3,}/gu, '\n\n');
  const isText = text.length > longestQuery;
  const first = isText ? (sentences.exec(text)?.[0] ?? text.slice(0, longestQuery)) : text;
  const { phrases, rest } = isText ? { phrases: [], rest: first } : quoted(text);
  const laws = citedLaws(text, index, !isText);
  const equivalents = await index.equivalents(plain(first, index.script));
  const isQuoted = phrases.length > 0;
  // A citation or a name between quotation marks may be meant as one; other words are words.
  const called = named(plain(isQuoted ? phrases.join(' ') : first, index.script), index.lexicon);
  const cites = !isQuoted || isCitation(laws.rest);
  const calls = called.docs.filter(() => !isQuoted || called.rest === '');
  const cited = [...(cites ? laws.records : []), ...calls.flatMap(whole)];
  const asksExact = isQuoted || (cites && laws.cites) || calls.length > 0;
  const told = cites ? laws.told : [];
  if (isQuoted) {
    const words = plain(`${phrases.join(' ')} ${rest}`, index.script);
    return {
      ...nothing,
      phrases: phrasesOf(phrases, index),
      exactOnly: true,
      orNearest: /[\p{L}\p{N}]/u.test(rest) || told.length > 0,
      asksExact,
      cited,
      told,
      concepts: conceptsOf(words, equivalents),
      characters: tellingCharacters(words),
    };
  }
  const words = isText ? citedLaws(first, index, false).rest : laws.rest;
  const other = named(plain(words, index.script), index.lexicon).rest;
  const missing = cited.length === 0 && laws.told.some(({ kind }) => kind !== 'renumbered');
  // A law named alone is what is wanted; named in a question it says where to look.
  const alone =
    laws.byNumber || (other === '' && cited.length === 0)
      ? laws.laws.flatMap(({ doc }) => whole(doc))
      : [];
  return {
    phrases: isText ? [] : phrasesOf([rest.replace(edges, '')], index),
    exactOnly: false,
    orNearest: true,
    asksExact,
    cited: missing ? cited : [...cited, ...alone],
    near: missing ? laws.laws.flatMap(({ doc }) => whole(doc)) : [],
    told,
    laws: laws.laws,
    concepts: conceptsOf(other, equivalents),
    asksMeaning: asksMeaning(other),
    asksCases: laws.records.length > 0 && asksCases(other),
    characters: tellingCharacters(other),
    ...(isText && { decidedBy: first.trim() }),
  };
}

/** Whether nothing but punctuation is left of a query without its citations. */
const isCitation = (rest: string) => !/[\p{L}\p{N}]/u.test(rest);

const nothing = {
  asksMeaning: false,
  asksCases: false,
  near: [],
  laws: [],
};
