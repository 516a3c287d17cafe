import { foldBrackets } from '../foldBrackets.ts';
import { findDocumentNumbers } from './documentNumber.ts';

/** The names by which laws are cited, made by {@link lawNames}. */
export interface LawNames {
  /** Law ids by name, folded by {@link foldForMatching}. */
  ids: ReadonlyMap<string, string>;
  /**
   * How many characters the names have that begin or end with two, the longest first: by these most
   * places in a text are soon passed over.
   */
  starting: ReadonlyMap<string, readonly number[]>;
  ending: ReadonlyMap<string, readonly number[]>;
  /** Law ids by the key of a document's number, in whatever way it is written. */
  numbers: ReadonlyMap<string, string>;
}

/** A text as given, and folded for matching: offsets are the same in both. */
export interface Folded {
  source: string;
  text: string;
  /**
   * Whether it is a text of any hand, a query or a paste: it may cite in shorthand (民法典1034条2款,
   * Art 6 PIPL), call laws by names that are almost theirs, and cite papers that are no law.
   */
  free?: boolean;
}

/**
 * Gathers the names of laws, those outside the collection included, for the parsers.
 *
 * @param entries Pairs of a name (full title, short name, alias) and the law's id.
 * @throws RangeError where one name is given to two laws: a citation would have to guess.
 */
export function lawNames(entries: Iterable<readonly [name: string, lawId: string]>): LawNames {
  const ids = new Map<string, string>();
  for (const [name, id] of entries) {
    const folded = foldForMatching(name.trim());
    const other = ids.get(folded);
    if (other !== undefined && other !== id) {
      throw new RangeError(`"${name}" names both ${other} and ${id}: take it away from one`);
    }
    if (folded !== '') ids.set(folded, id);
  }
  return fromIds(ids);
}

/** The names of laws with others, by which a text itself says that it will call them. */
export function withNames(known: LawNames, more: Iterable<readonly [string, string]>): LawNames {
  return fromIds(new Map([...known.ids, ...more]));
}

function fromIds(ids: ReadonlyMap<string, string>): LawNames {
  const names = [...ids.keys()];
  return {
    ids,
    numbers: new Map([...ids].flatMap(([name, id]) => numbersIn(name).map((key) => [key, id]))),
    starting: lengthsBy(names, (name) => name.slice(0, 2)),
    ending: lengthsBy(names, (name) => name.slice(-2)),
  };
}

function lengthsBy(names: readonly string[], of: (name: string) => string): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    lengths.set(of(name), (lengths.get(of(name)) ?? new Set()).add(name.length));
  }
  return new Map([...lengths].map(([key, each]) => [key, [...each].sort((a, b) => b - a)]));
}

function numbersIn(name: string): string[] {
  return findDocumentNumbers(name).flatMap(({ keys, start, end }) =>
    start === 0 && end === name.length ? keys : [],
  );
}

const FOLDED: Readonly<Record<string, string>> = {
  '〈': '《',
  '〉': '》',
  '‘': "'",
  '’': "'",
  '‑': '-',
  '―': '-',
  '−': '-',
  '〜': '~',
  '∼': '~',
};

/**
 * Makes spellings of the same words equal, width and kind of bracket and case of ASCII letters, and
 * keeps every character at its place, so that offsets hold for the text as given.
 */
export function foldForMatching(text: string): string {
  return foldBrackets(text)
    .replace(/[〈〉‘’‑―〜∼−]/g, (character) => FOLDED[character] ?? character)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
