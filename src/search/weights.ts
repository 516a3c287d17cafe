import type { RecordKind } from './record.ts';

/*
 * All that decides the order of results and is a matter of degree. Each stands at the best of the
 * queries that are looked at: `npm run eval` shows its worth, before and after.
 */

/** How much an occurrence in a field counts, and how far (0-1) a long field is held against it. */
export const fieldWeights = {
  title: { weight: 10, length: 0.4 },
  label: { weight: 3, length: 0.3 },
  names: { weight: 5.4, length: 0.16 },
  asks: { weight: 3.4, length: 0.2 },
  official: { weight: 1.6, length: 0.35 },
  body: { weight: 1, length: 0.4 },
};

/** How likely a record of a kind is wanted, all else being equal. */
export const kindPriors: Record<RecordKind, number> = {
  law: 0.8,
  provision: 1,
  case: 0.82,
  faq: 1.1,
  topic: 0.8,
  letter: 0.8,
  term: 0.8,
  tool: 1,
};

/** The laws that come first are wanted more often: those of faces and of personal information. */
export const lawPriors = [1.2, 1.2, 1.2];

/** What is no longer in force is seldom wanted, and never before what is. */
export const supersededPrior = 0.4;

/** Terms and their frequency. */
export const terms = {
  /** How soon further occurrences stop adding weight (k of BM25F). */
  saturation: 8,
  /** What a pair of characters counts that is no word and no part of one: 门只 in 门禁只让. */
  betweenWords: 0.29,
};

/** Words for the same thing. */
export const synonyms = {
  /** How sure an everyday word is to mean what it is said to. */
  everyday: 0.5,
  /** The same of words that are names of one thing. */
  names: 0.8,
  /** How far a way of putting it that says less (安全 for 泄露) is brought up to the reader's own. */
  lesser: 0.44,
};

/** What a record lacks of a query. */
export const coverage = {
  /** How much a record is held back that holds only a part of the query. */
  ofQuery: 0.55,
  /** How much a way of putting a concept is held back of which a record has but some words. */
  ofWords: 0.5,
};

/** Single Chinese characters (see `addLoose`). */
export const loose = {
  /** How much what they say counts beside what words say. */
  besideWords: 0.38,
  /** How much of a query's meaning is in characters that are all there, but apart. */
  meaning: 0.5,
  /** How many a record must hold that holds no word of the query. */
  fewest: 2,
  /** A character that stands in more than this share of the records says nothing. */
  commonest: 0.5,
  /** How many records are kept for a character, the best: the index shall not grow without end. */
  kept: 400,
};

/** What records lend to those that they rest on, and are lent (see `lendSupport`). */
export const links = {
  downwards: 0.45,
  upwards: 0.2,
  /** How much less the later ones in a list get: the power of their place. */
  byPlace: 0.4,
  /** How much of a query's meaning is taken to reach across. */
  meaning: 0.6,
};

/** What the best records lend to those that speak of the same things (see `lendToKindred`). */
export const kindred = {
  /** How many of the best lend. */
  lenders: 6,
  /** How much of what its company scores a record is lent. */
  score: 0.55,
  /** How much of a query's meaning is taken to reach across. */
  meaning: 0.6,
  /** How many records each has for company. */
  company: 6,
  /** By how many of its weightiest terms a record is compared. */
  weightiest: 100,
  /** A term that more records have says nothing about any two of them. */
  commonest: 50,
};

/** How near the best an answer must be, in score and in the meaning that it holds. */
export const answer = {
  /** To stand before all other records. */
  leads: 0.8,
  /** To be held for as good as the best answer. */
  alike: 0.8,
};

/** What a question about the meaning of a word raises (see `preferDefinitions`). */
export const definitions = {
  /** How much of a query's meaning a term must hold to be the one asked for. */
  wholly: 0.9,
  /** How much more it counts then. */
  term: 1.6,
  /** How much of its score goes to the provisions that define it. */
  provisions: 0.8,
};

/** Less of the best record's score than this, and a record is not worth showing beside it. */
export const leastOfBest = 0.12;

/** Less of a query's meaning than this, and a record has nothing to do with it. */
export const leastShare = 0.2;

/** Where the best record holds less of a query's meaning, slips of the ear are thought of. */
export const doubtfulShare = 0.6;
