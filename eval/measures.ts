/** How well one list of results answers one query. All are between 0 and 1. */
export interface Measures {
  /** Normalised discounted cumulative gain of the first ten; a grade g gains 2^g - 1. */
  ndcg: number;
  /** Whether the first result is among the relevant ones. */
  success: number;
  /** One divided by the place of the first relevant result. */
  reciprocalRank: number;
  /** The share of the relevant pages, ten at most, that is among the first ten. */
  recall: number;
}

const depth = 10;

const gain = (grades: readonly number[]) =>
  grades.slice(0, depth).reduce((sum, g, i) => sum + (2 ** g - 1) / Math.log2(i + 2), 0);

/** Measures a list of results, best first, against the grades of the relevant pages. */
export function measure(results: readonly string[], relevant: Record<string, number>): Measures {
  const grades = results.map((key) => relevant[key] ?? 0);
  const ideal = Object.values(relevant).sort((a, b) => b - a);
  const first = grades.findIndex((grade) => grade > 0);
  const found = grades.slice(0, depth).filter((grade) => grade > 0).length;
  return {
    ndcg: ideal.length === 0 ? 0 : gain(grades) / gain(ideal),
    success: first === 0 ? 1 : 0,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    recall: ideal.length === 0 ? 0 : found / Math.min(depth, ideal.length),
  };
}

/** The mean of numbers; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
