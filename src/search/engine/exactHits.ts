import type { Language } from '../record.ts';
import { holds, type Literal, languagesFor, literalCandidates } from './literal.ts';
import type { SearchIndex } from './openIndex.ts';

/** How many pages are read side by side. */
const batch = 12;

async function proven(
  index: SearchIndex,
  candidates: readonly number[],
  language: Language,
  literal: Literal,
): Promise<number[]> {
  const found: number[] = [];
  for (let from = 0; from < candidates.length; from += batch) {
    const docs = candidates.slice(from, from + batch);
    const held = await Promise.all(docs.map((doc) => holds(index, doc, language, literal)));
    found.push(...docs.filter((_, i) => held[i]));
  }
  return found;
}

/** The records that hold one phrase as it stands. */
async function holdersOf(index: SearchIndex, ui: Language, literal: Literal): Promise<number[]> {
  const candidates = await literalCandidates(index, literal);
  for (const language of languagesFor(literal, ui)) {
    const found = await proven(index, candidates, language, literal);
    if (found.length > 0) return found;
  }
  return [];
}

/** The records that hold every phrase literally, each proven on the stored text. */
export async function exactHits(
  index: SearchIndex,
  literals: readonly Literal[],
  ui: Language,
): Promise<number[]> {
  const lists = await Promise.all(literals.map((literal) => holdersOf(index, ui, literal)));
  const [first = [], ...others] = lists;
  return first.filter((doc) => others.every((list) => list.includes(doc)));
}
