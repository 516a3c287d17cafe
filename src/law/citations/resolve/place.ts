import { type ArticleNumber, compareArticles } from '../../provisionId.ts';
import type { CitedPlace, RelativePlace } from '../citation.ts';
import type { CollectedVersion, ReadingPlace } from './lawCollection.ts';
import { type PlaceInLaw, type Unresolved, unresolved } from './resolution.ts';

/** A place that exists in a version. */
export type PlaceFound = ({ kind: 'place' } & PlaceInLaw) | Unresolved;

/** An item that several paragraphs of the article have. */
interface Several {
  kind: 'several';
  problem: Unresolved;
}

/**
 * Finds the paragraph and item meant in an article that the version has. An item without a
 * paragraph lies in the paragraph where one reads, else in the only one that has it.
 *
 * @param article Its number in this version.
 * @param here Where one reads, if that is the same article.
 */
export function resolvePlace(
  { paragraph, item }: Pick<CitedPlace, 'paragraph' | 'item'>,
  article: ArticleNumber,
  version: CollectedVersion,
  here: ReadingPlace | undefined,
): PlaceFound | Several {
  const counts = version.articles[article] ?? [];
  if (counts.length === 0) {
    return { kind: 'place', article, ...(paragraph && { paragraph }), ...(item && { item }) };
  }
  if (paragraph !== undefined && !exists(paragraph, counts.length)) {
    const message = `article ${article} has ${count(counts.length, 'paragraph')}, not ${paragraph}`;
    return unresolved(message, itemHint(paragraph, counts));
  }
  if (item === undefined) return { kind: 'place', article, ...(paragraph && { paragraph }) };
  const inside = paragraph ?? paragraphOfItem(item, counts, here?.paragraph);
  if (inside === undefined) return noSuchItems(article, item, counts);
  const items = counts[inside - 1] ?? 0;
  if (exists(item, items)) return { kind: 'place', article, paragraph: inside, item };
  const message = `paragraph ${inside} of article ${article} has ${count(items, 'item')}, not ${item}`;
  return unresolved(message, 'check the number');
}

/**
 * The paragraph and item at a distance from where one reads: 前款 is the paragraph before. Counted
 * where there is no such place, 前两款 are the first two.
 *
 * @param rangeStart At the end of a range, the words with which the range begins.
 */
export function countFromHere(
  { unit, back }: RelativePlace,
  rangeStart: RelativePlace | undefined,
  here: ReadingPlace,
): Pick<CitedPlace, 'paragraph' | 'item'> {
  const from = unit === 'paragraph' ? here.paragraph : here.item;
  const number = from === undefined ? firstOnes(back, rangeStart) : from - back;
  if (unit === 'paragraph') return { paragraph: number };
  return { item: number, ...(here.paragraph && { paragraph: here.paragraph }) };
}

/** 前两款 as a range is told from two back to one back: the first two run from 1 to 2. */
function firstOnes(back: number, rangeStart: RelativePlace | undefined): number {
  return rangeStart ? rangeStart.back - back + 1 : 1;
}

/** The number of the article some places before one: 前条. */
export function articleBefore(
  article: ArticleNumber,
  back: number,
  { articles }: CollectedVersion,
): ArticleNumber {
  let number = article;
  for (let steps = back; steps > 0; steps -= 1) number = previousArticle(number, articles);
  return number;
}

/** Before 254 comes 253, or the last one inserted after it that the version has. */
function previousArticle(
  article: ArticleNumber,
  articles: CollectedVersion['articles'],
): ArticleNumber {
  const [main = 0, inserted] = article.split('-').map(Number);
  if (inserted !== undefined) return inserted > 1 ? `${main}-${inserted - 1}` : `${main}`;
  const before = Object.keys(articles).filter((other) => compareArticles(other, article) < 0);
  const last = before.sort(compareArticles).at(-1);
  return last?.startsWith(`${main - 1}-`) ? last : `${main - 1}`;
}

function paragraphOfItem(
  item: number,
  counts: readonly number[],
  here: number | undefined,
): number | undefined {
  if (here !== undefined && (counts[here - 1] ?? 0) > 0) return here;
  return only(paragraphsWith(1, counts)) ?? only(paragraphsWith(item, counts));
}

function paragraphsWith(items: number, counts: readonly number[]): number[] {
  return counts.flatMap((count, index) => (count >= items ? [index + 1] : []));
}

function only(numbers: number[]): number | undefined {
  return numbers.length === 1 ? numbers[0] : undefined;
}

function noSuchItems(
  article: ArticleNumber,
  item: number,
  counts: readonly number[],
): Unresolved | Several {
  const paragraphs = paragraphsWith(item, counts);
  if (paragraphs.length === 0) {
    const message = `article ${article} has no item ${item} in any paragraph`;
    return unresolved(message, 'check the number, and that of the article');
  }
  const message = `paragraphs ${paragraphs.join(' and ')} of article ${article} have an item ${item}`;
  const problem = unresolved(message, 'name the paragraph: 第一款第二项, (1)(2)');
  return { kind: 'several', problem };
}

function itemHint(number: number, counts: readonly number[]): string {
  const items = counts.length === 1 ? (counts[0] ?? 0) : 0;
  return exists(number, items)
    ? `for the item write 第…项, "item (${number})"`
    : 'check the number';
}

function exists(number: number, total: number): boolean {
  return number >= 1 && number <= total;
}

function count(total: number, unit: string): string {
  return `${total === 0 ? 'no' : total} ${unit}${total === 1 ? '' : 's'}`;
}
