import type { Language } from '../../law/language.ts';
import type { SearchIndex } from '../index/openIndex.ts';
import { holds, type Literal, languagesFor, literalCandidates } from './literal.ts';

/** How many pages are read side by side. */
const batch = 10;

/** The records that may hold every phrase. */
async function candidatesFor(index: SearchIndex, literals: readonly Literal[]): Promise<number[]> {
  const lists = await Promise.all(literals.map((literal) => literalCandidates(index, literal)));
  const [first = [], ...others] = lists;
  return first.filter((doc) => others.every((list) => list.includes(doc)));
}

async function holdsAll(
  index: SearchIndex,
  doc: number,
  language: Language,
  literals: readonly Literal[],
): Promise<boolean> {
  const each = await Promise.all(literals.map((literal) => holds(index, doc, language, literal)));
  return each.every(Boolean);
}

/**
 * The records that hold every phrase literally, each proven on the stored text, best first.
 *
 * @param order Which candidate comes first.
 * @param limit After how many hits to stop reading; 0 for all.
 */
export async function exactHits(
  index: SearchIndex,
  literals: readonly Literal[],
  { ui, order, limit }: { ui: Language; order: (a: number, b: number) => number; limit: number },
): Promise<number[]> {
  const candidates = (await candidatesFor(index, literals)).sort(order);
  for (const language of languagesFor(literals, ui)) {
    const found: number[] = [];
    for (let from = 0; from < candidates.length; from += batch) {
      if (limit > 0 && found.length >= limit) break;
      const docs = candidates.slice(from, from + batch);
      const held = await Promise.all(docs.map((doc) => holdsAll(index, doc, language, literals)));
      found.push(...docs.filter((_, i) => held[i]));
    }
    if (found.length > 0) return found;
  }
  return [];
}
