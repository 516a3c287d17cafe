import { links as weights } from '../weights.ts';
import { raise, type Score } from './score.ts';

interface Loan {
  score: number;
  share: number;
}

function lend(loans: Map<number, Loan>, to: number, from: Score | undefined, part: number): void {
  if (!from) return;
  const loan = loans.get(to) ?? { score: 0, share: 0 };
  loans.set(to, {
    score: Math.max(loan.score, from.score * part),
    share: Math.max(loan.share, from.share * weights.meaning),
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
      const part = (place + 1) ** -weights.byPlace;
      lend(loans, to, scores.get(from), weights.downwards * part);
      lend(loans, from, scores.get(to), weights.upwards * part);
    }
  }
  const supported = new Map(scores);
  for (const [doc, loan] of loans) raise(supported, doc, loan);
  return supported;
}
