import { type ArticleNumber, compareArticles } from './provisionId.ts';

/** Articles in a few words: 1-16, or 110, 111, 253-1, 496-498; in the order of the law. */
export function articleRanges(numbers: readonly ArticleNumber[]): string {
  const runs: { first: ArticleNumber; last: ArticleNumber }[] = [];
  for (const article of [...numbers].sort(compareArticles)) {
    const run = runs.at(-1);
    if (run && Number(article) === Number(run.last) + 1) run.last = article;
    else runs.push({ first: article, last: article });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(', ');
}
