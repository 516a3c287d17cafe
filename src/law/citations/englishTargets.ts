import type { CitationTarget, CitedPlace, RelativePlace } from './citation.ts';
import { inPlace, readEnglishArticles } from './englishArticles.ts';
import { type NumberedPlace, readNumberedPlaces } from './englishNumbers.ts';
import { placeOf } from './inheritedPlace.ts';
import { matchAt } from './matchAt.ts';

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
const COUNT = `(?:(${Object.keys(COUNTS).join('|')})\\s+)?`;
const PRECEDING = new RegExp(
  `(?:the\\s+)?${COUNT}preceding\\s+${COUNT}(article|paragraph|item)s?\\b`,
  'y',
);
const THIS = /this\s+(article|paragraph)\b/y;
const OF = /\s+of\s+/y;

/**
 * Reads the provisions cited from an offset on: Article 10(1), Articles 21 to 28,
 * paragraph 2 of Article 10, items (2) to (7) of the preceding paragraph, paragraph 1.
 *
 * @param text Folded by foldForMatching.
 * @returns The targets in order, or none where the words there cite nothing.
 */
export function readEnglishTargets(text: string, start: number): CitationTarget[] {
  const items = readNumberedPlaces(text, start, 'item');
  const afterItems = items ? afterOf(text, items) : start;
  const paragraphs =
    afterItems === undefined ? undefined : readNumberedPlaces(text, afterItems, 'paragraph');
  const innermost = items ?? paragraphs;
  const afterParagraphs = paragraphs ? afterOf(text, paragraphs) : afterItems;
  const outer = afterParagraphs === undefined ? [] : readOuter(text, afterParagraphs, !innermost);
  if (!innermost) return outer;
  const [whole, ...others] = outer;
  const base = { ...(whole && placeOf(whole)), ...(items && only(paragraphs)) };
  const unit = items ? 'item' : 'paragraph';
  const targets = innermost.map((place) => inPlace(base, unit, place));
  const last = targets.at(-1);
  if (last)
    last.end = whole?.end ?? (items && paragraphs ? paragraphs : innermost).at(-1)?.end ?? last.end;
  return [...targets, ...others];
}

/** Where the words after "of" begin. */
function afterOf(text: string, places: NumberedPlace[]): number | undefined {
  const end = places.at(-1)?.end ?? 0;
  const of = matchAt(OF, text, end);
  return of && end + of[0].length;
}

/** The one paragraph in which items are counted. */
function only(paragraphs: NumberedPlace[] | undefined): CitedPlace {
  const [paragraph] = paragraphs ?? [];
  return paragraph ? { paragraph: paragraph.first } : {};
}

/** The article, or the place told from where one reads; "this Article" only of something in it. */
function readOuter(text: string, at: number, standsAlone: boolean): CitationTarget[] {
  const own = standsAlone ? undefined : matchAt(THIS, text, at);
  if (own) {
    const relative = { unit: own[1] as RelativePlace['unit'], back: 0 };
    return [{ start: at, end: at + own[0].length, relative }];
  }
  const found = matchAt(PRECEDING, text, at);
  if (!found) return readEnglishArticles(text, at);
  const unit = found[3] as RelativePlace['unit'];
  const back = COUNTS[found[1] ?? found[2] ?? ''] ?? 1;
  const through = back > 1 && { through: { relative: { unit, back: 1 } } };
  return [{ start: at, end: at + found[0].length, relative: { unit, back }, ...through }];
}
