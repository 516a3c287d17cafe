import type { Equivalent } from '../index/equivalents.ts';
import { pairsOf, type Run, runsOf, stemmed } from '../text/cut.ts';
import { fold } from '../text/fold.ts';
import { hasHan } from '../text/hasHan.ts';
import { indexOfName } from '../text/plain.ts';
import { numeralWays } from './numeralWays.ts';
import { functionCharacters, isSmallWord, withoutAsking } from './questionWords.ts';
import { singleWords, weighedPairs } from './weighedPairs.ts';
import type { WeighedTerm } from './weighedTerm.ts';

/** One thing that a query is about. */
export interface Concept {
  /** How it was put. */
  text: string;
  ways: Way[];
}

/** One way in which a text may speak of it. */
export interface Way {
  terms: WeighedTerm[];
  /** How sure it is that this is meant: 1 for the reader's own words. */
  trust: number;
  /** The words themselves, for marking them in a passage. */
  words: string;
}

const termsOfRun = ({ chinese: isChinese, text }: Run): WeighedTerm[] =>
  isChinese ? weighedPairs(text) : [{ term: text, weight: 1 }];

/** The terms of known words, without the small ones. */
function termsOf(text: string): WeighedTerm[] {
  const runs = runsOf(text).filter((run) => run.chinese || !isSmallWord(run.text));
  return runs
    .flatMap((run) => (run.chinese ? pairsOf(run.text) : [run.text]))
    .map((term) => ({ term, weight: 1 }));
}

const ownWay = (text: string): Way => ({ terms: termsOf(text), trust: 1, words: text });

/** The other ways for a word (those in its own language, where there are any: see `equivalentFiles`). */
const otherWays = (said: string, { means, trust }: Equivalent): Way[] =>
  means
    .filter((word) => word !== said)
    .map((word) => ({ terms: termsOf(word), trust, words: word }));

interface Known {
  text: string;
  start: number;
  end: number;
  ways: Way[];
}

/**
 * The known words in a text, longest first, none overlapping another. One of a single character
 * must stand by itself.
 */
function knownIn(text: string, equivalents: readonly Equivalent[]): Known[] {
  const said = equivalents
    .flatMap((equivalent) => equivalent.words.map((word) => ({ word, equivalent })))
    .filter(({ word }) => text.includes(word))
    .sort((a, b) => b.word.length - a.word.length);
  const found: Known[] = [];
  const single = singleWords(text);
  for (const { word, equivalent } of said) {
    for (let at = indexOfName(text, word); at >= 0; at = indexOfName(text, word, at + 1)) {
      const end = at + word.length;
      if (word.length === 1 && hasHan(word) && !single.has(at)) continue;
      const same = found.find((other) => other.start === at && other.end === end);
      if (same) same.ways.push(...otherWays(word, equivalent));
      else if (found.every((other) => end <= other.start || at >= other.end)) {
        found.push({
          text: word,
          start: at,
          end,
          ways: [ownWay(word), ...otherWays(word, equivalent)],
        });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What is left between known words: a concept for each run of Chinese and each English word. */
function plainConcepts(text: string): Concept[] {
  return runsOf(fold(withoutAsking(text)))
    .filter(({ chinese: isChinese, text: word }) =>
      isChinese ? !functionCharacters.has(word) : !isSmallWord(word),
    )
    .map((run) => ({
      text: run.text,
      ways: [{ terms: termsOfRun(run), trust: 1, words: run.text }],
    }));
}

/**
 * Takes a query in plain form apart into the things it is about. Known words (of the glossary and
 * the everyday list, see `equivalentsOf`) are kept whole and bring the other words for the same
 * thing with them. Words of letters come out as stems.
 */
export function conceptsOf(query: string, equivalents: readonly Equivalent[]): Concept[] {
  const text = stemmed(query);
  const concepts: Concept[] = [];
  let from = 0;
  for (const { start, end, text: known, ways } of knownIn(text, [
    ...equivalents,
    ...numeralWays(text),
  ])) {
    concepts.push(...plainConcepts(text.slice(from, start)), { text: known, ways });
    from = end;
  }
  return [...concepts, ...plainConcepts(text.slice(from))];
}
