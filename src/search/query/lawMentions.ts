import type { LexiconLaw } from '../index/lexicon.ts';
import { indexOfName } from '../text/plain.ts';

/** A law named in a query. Offsets are in the query's plain form. */
export interface LawMention {
  law: LexiconLaw;
  start: number;
  end: number;
}

/**
 * The laws named in a query in plain form, in order. The longest name wins: 消法实施条例 does not
 * name 消法 as well.
 */
export function lawMentions(query: string, laws: readonly LexiconLaw[]): LawMention[] {
  const names = laws
    .flatMap((law) => law.names.map((name) => ({ law, name })))
    .filter(({ name }) => query.includes(name))
    .sort((a, b) => b.name.length - a.name.length);
  const found: LawMention[] = [];
  for (const { law, name } of names) {
    for (let at = indexOfName(query, name); at >= 0; at = indexOfName(query, name, at + 1)) {
      const end = at + name.length;
      if (found.every((other) => end <= other.start || at >= other.end)) {
        found.push({ law, start: at, end });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
