import { runsOf, stemmed } from '../text/cut.ts';

/**
 * Under which character or stem a word is filed: the rarest in it. Two Chinese characters that
 * stand side by side are filed under one of them, and a word under one of its own pairs', so that
 * a query reads a file for about every second character, and none for 的 or 人.
 */
export interface Filing {
  /** Where a term or a known word lies, which is in plain form and stemmed. */
  of(word: string): string;
  /** Wherever a word of a text may lie, which is in plain form; one of a single character may not. */
  in(text: string): string[];
}

/** @param common The commonest characters and stems, the commonest first. */
export function filing(common: readonly string[]): Filing {
  const ranks = new Map(common.map((each, rank) => [each, rank]));
  const rank = (each: string) => ranks.get(each) ?? common.length;
  const rarest = (parts: readonly string[]) =>
    parts.reduce((best, each) => (rank(each) > rank(best) ? each : best), parts[0] ?? '');
  const charactersOf = (text: string) => [...text];
  return {
    of: (word) => {
      const runs = runsOf(word);
      // A character beside letters may have a rarer neighbour in a text, which would hide it.
      const sure = runs.filter(({ chinese, text }) => !chinese || charactersOf(text).length > 1);
      const parts = (sure.length > 0 ? sure : runs).flatMap(({ chinese, text }) =>
        chinese ? charactersOf(text) : [text],
      );
      return rarest(parts);
    },
    in: (text) => {
      const found = runsOf(stemmed(text)).flatMap(({ chinese, text: run }) => {
        if (!chinese) return [run];
        const characters = charactersOf(run);
        const pairs = characters.slice(1).map((each, i) => rarest([characters[i] ?? '', each]));
        return pairs.length > 0 ? pairs : characters;
      });
      return [...new Set(found)];
    },
  };
}
