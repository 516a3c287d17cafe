import type { Day } from './day.ts';
import type { ArticleNumber } from './provisionId.ts';

/** How an amendment moved a law's article numbers. */
export interface Renumbering {
  /** First day of the new numbering. */
  on: string;
  /**
   * Old number to new number; several old ones may share a new one. An article that is not named
   * is not known to have kept its number: an article that did is listed with the same number twice.
   */
  pairs: Readonly<Record<ArticleNumber, ArticleNumber>>;
}

/**
 * Carries an article's number from the numbering of one day to that of another, forwards or back.
 *
 * @returns The numbers under which the article stands on `toDay`: one as a rule, several where
 *   the way leads back to articles since merged, none where a renumbering on the way does not
 *   name it.
 */
export function articleAcross(
  renumberings: readonly Renumbering[],
  article: ArticleNumber,
  fromDay: Day,
  toDay: Day,
): ArticleNumber[] {
  const forwards = fromDay <= toDay;
  const [earlier, later] = forwards ? [fromDay, toDay] : [toDay, fromDay];
  const onTheWay = renumberings
    .filter(({ on }) => earlier < on && on <= later)
    .sort((a, b) => (a.on < b.on === forwards ? -1 : 1));
  return onTheWay.reduce<ArticleNumber[]>(
    (articles, { pairs }) => [
      ...new Set(articles.flatMap((number) => step(pairs, number, forwards))),
    ],
    [article],
  );
}

function step(
  pairs: Renumbering['pairs'],
  article: ArticleNumber,
  forwards: boolean,
): ArticleNumber[] {
  return Object.entries(pairs)
    .filter(([before, after]) => (forwards ? before : after) === article)
    .map(([before, after]) => (forwards ? after : before));
}
