import { foldBrackets } from '../foldBrackets.ts';

/** The names by which laws are cited, made by {@link lawNames}. */
export interface LawNames {
  /** Law ids by name, folded by {@link foldForMatching}. */
  ids: ReadonlyMap<string, string>;
  /** How many characters the longest name has. */
  longest: number;
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
  return { ids, longest: Math.max(0, ...[...ids.keys()].map((name) => name.length)) };
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
