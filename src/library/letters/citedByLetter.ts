import type { Letter } from '../model.ts';

/** The keys of all that a letter may cite, 款 and 项 included, in its order, each once. */
export function citedByLetter({ data }: Letter): string[] {
  const cited = Object.values(data.cites).flatMap(({ provisions }) => provisions);
  return [...new Set(cited.map(({ key }) => key))];
}
