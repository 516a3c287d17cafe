import { compareArticles } from '../provisionId.ts';
import type { CollectedVersion } from './resolve/lawCollection.ts';
import type { PlaceInLaw } from './resolve/resolution.ts';

/**
 * Every provision from one place to another that a version has, both included: articles where the
 * ends lie in different ones, else paragraphs, or items of one paragraph.
 */
export function coveredPlaces(
  { article, paragraph, item }: PlaceInLaw,
  last: PlaceInLaw,
  { articles }: CollectedVersion,
): PlaceInLaw[] {
  if (last.article !== article) {
    return Object.keys(articles)
      .filter((n) => compareArticles(n, article) >= 0 && compareArticles(n, last.article) <= 0)
      .sort(compareArticles)
      .map((number) => ({ article: number }));
  }
  if (paragraph === undefined) return [{ article }];
  if (item !== undefined && last.paragraph === paragraph) {
    return numbers(item, last.item).map((number) => ({ article, paragraph, item: number }));
  }
  if (item !== undefined) return [{ article, paragraph, item }];
  return numbers(paragraph, last.paragraph).map((number) => ({ article, paragraph: number }));
}

function numbers(first: number, last = first): number[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}
