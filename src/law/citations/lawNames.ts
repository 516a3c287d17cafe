import { foldBrackets } from '../foldBrackets.ts';

/** The names by which laws are cited, made by {@link lawNames}. */
export interface LawNames {
  /** Law ids by name, folded by {@link foldForMatching}. */
  ids: ReadonlyMap<string, string>;
  /** How many characters names have, the longest first. */
  lengths: readonly number[];
  /** Their first and last characters, by which most places in a text are soon passed over. */
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
}

/** A text as given, and folded for matching: offsets are the same in both. */
export interface Folded {
  source: string;
  text: string;
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
  const names = [...ids.keys()];
  return {
    ids,
    lengths: [...new Set(names.map((name) => name.length))].sort((a, b) => b - a),
    first: new Set(names.map((name) => name.charAt(0))),
    last: new Set(names.map((name) => name.charAt(name.length - 1))),
  };
}

const FOLDED: Readonly<Record<string, string>> = { '〈': '《', '〉': '》', '’': "'", '‑': '-' };

/**
 * Makes spellings of the same words equal, width and kind of bracket and case of ASCII letters, and
 * keeps every character at its place, so that offsets hold for the text as given.
 */
export function foldForMatching(text: string): string {
  return foldBrackets(text)
    .replace(/[〈〉’‑]/g, (character) => FOLDED[character] ?? character)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
