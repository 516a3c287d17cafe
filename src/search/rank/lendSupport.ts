import { raise, type Score } from './score.ts';

/** How much of its score a record lends to the first of those that it rests on. */
const downwards = 0.45;
/** How much a record lends to the answers and cases that rest on it first of all. */
const upwards = 0.1;
/** How much less the later ones in a list get: the power of their place. */
const byPlace = 0.3;
/** How much of a query's meaning is taken to reach across a link. */
const meaning = 0.6;

interface Loan {
  score: number;
  share: number;
}

function lend(loans: Map<number, Loan>, to: number, from: Score | undefined, part: number): void {
  if (!from) return;
  const loan = loans.get(to) ?? { score: 0, share: 0 };
  loans.set(to, {
    score: Math.max(loan.score, from.score * part),
    share: Math.max(loan.share, from.share * meaning),
  });
}

/**
 * Lets records that rest on each other stand by each other: what answers a question brings with it
 * the provisions that its answer cites, and a provision the answers that cite it, though they put
 * it in other words. Each record gets the best loan offered, from scores as they were before.
 *
 * @param links See `Lexicon`.
 */
export function lendSupport(
  scores: ReadonlyMap<number, Score>,
  links: readonly number[][],
): Map<number, Score> {
  const loans = new Map<number, Loan>();
  for (const [from, ...targets] of links) {
    if (from === undefined) continue;
    for (const [place, to] of targets.entries()) {
      const part = (place + 1) ** -byPlace;
      lend(loans, to, scores.get(from), downwards * part);
      lend(loans, from, scores.get(to), upwards * part);
    }
  }
  const supported = new Map(scores);
  for (const [doc, loan] of loans) raise(supported, doc, loan);
  return supported;
}
