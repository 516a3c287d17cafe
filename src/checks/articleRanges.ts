import { type ArticleNumber, isArticleNumber } from '../law/provisionId.ts';

/** The articles that a law has, for a reader: 1 to 16; or 1, 3 to 5, 253-1 where some are left out. */
export function articleRanges(numbers: readonly ArticleNumber[]): string {
  const runs: ArticleNumber[][] = [];
  for (const number of numbers.filter(isArticleNumber)) {
    const run = runs.at(-1);
    if (run && Number(number) === Number(run.at(-1)) + 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]} to ${run.at(-1)}` : run[0])).join(', ');
}
