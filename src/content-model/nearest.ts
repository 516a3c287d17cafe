/**
 * The candidate that somebody who wrote `word` most likely meant: the one that a few letters turn
 * it into, or that holds it as a part (`guo-bing` for `guo-bing-v-hangzhou-safari-park`).
 * @returns undefined where none is near enough to be proposed: more than one letter in three differs
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; cost: number } | undefined;
  for (const candidate of candidates) {
    const cost = costOf(word, candidate);
    if (cost !== undefined && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
      best = { candidate, cost };
    }
  }
  return best?.candidate;
}

/** A part left over counts little, so that the shortest of those that hold the word wins. */
const LEFT_OVER = 0.01;
/** Shorter words are part of nearly anything. */
const LEAST_PART = 3;

function costOf(word: string, candidate: string): number | undefined {
  const [short, long] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  const bound = Math.floor(short.length / 3);
  const whole = distance(short, long, false);
  if (whole <= Math.max(bound, 1) && whole < short.length) return whole;
  const part = distance(short, long, true);
  if (short.length < LEAST_PART || part > bound) return undefined;
  return part + 1 + LEFT_OVER * (long.length - short.length);
}

/**
 * Levenshtein's distance.
 * @param within Whether what stands before and after the nearest part of `long` costs nothing.
 */
function distance(short: string, long: string, within: boolean): number {
  let row = Array.from({ length: long.length + 1 }, (_, at) => (within ? 0 : at));
  for (const [at, letter] of [...short].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= long.length; to += 1) {
      const kept = (row[to - 1] as number) + (long[to - 1] === letter ? 0 : 1);
      next.push(Math.min(kept, (row[to] as number) + 1, (next[to - 1] as number) + 1));
    }
    row = next;
  }
  return within ? Math.min(...row) : (row.at(-1) as number);
}
