import type { CitationTarget, CitedPlace, RelativePlace } from '../citation.ts';
import { matchAt } from '../matchAt.ts';
import { placeOf } from '../resolve/inheritedPlace.ts';
import { inPlace, readEnglishArticles } from './articles.ts';
import { type NumberedPlace, readNumberedPlaces } from './numbers.ts';

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
const COUNT = `(?:(${Object.keys(COUNTS).join('|')})\\s+)?`;
const PRECEDING = new RegExp(
  `(?:the\\s+)?${COUNT}preceding\\s+${COUNT}(article|paragraph|item)s?\\b`,
  'y',
);
const THIS = /this\s+(article|paragraph)\b/y;
const HERE = /\s+here\b/y;
const GAP = /,?\s+/y;
const OF = /,?\s+(?:of|in)\s+|,\s+(?=art|para|¶)/y;

/**
 * Reads the provisions cited from an offset on: Article 10(1), Articles 21 to 28,
 * paragraph 2 of Article 10, items (2) to (7) of the preceding paragraph, paragraph 1.
 *
 * @param text Folded by foldForMatching.
 * @returns The targets in order, or none where the words there cite nothing.
 */
export function readEnglishTargets(text: string, start: number): CitationTarget[] {
  const inner = readInner(text, start);
  if (!inner) return readOuter(text, start, true);
  const [whole, ...others] = readWhole(text, inner.end);
  const above = { ...(whole && placeOf(whole)), ...inner.above };
  const targets = inner.places.map((place) => inPlace(above, inner.unit, place));
  const last = targets.at(-1);
  if (last) last.end = whole?.end ?? inner.end;
  return [...targets, ...others];
}

/** Paragraphs, or items with or without their one paragraph, as far as no article is named. */
interface Inner {
  unit: 'paragraph' | 'item';
  places: NumberedPlace[];
  above: CitedPlace;
  end: number;
}

/** "items (2) to (7)", "item (3) of paragraph 1", "paragraph 1, item (3)", "paragraphs 1 and 2". */
function readInner(text: string, start: number): Inner | undefined {
  const items = readNumberedPlaces(text, start, 'item');
  if (items) {
    const of = matchAt(OF, text, endOf(items));
    const [paragraph] =
      (of && readNumberedPlaces(text, endOf(items) + of[0].length, 'paragraph')) ?? [];
    const above = paragraph ? { paragraph: paragraph.first } : {};
    return { unit: 'item', places: items, above, end: paragraph?.end ?? endOf(items) };
  }
  const places = readNumberedPlaces(text, start, 'paragraph');
  const [paragraph, ...others] = places ?? [];
  if (!places || !paragraph) return undefined;
  const gap = others.length === 0 ? matchAt(GAP, text, paragraph.end) : undefined;
  const inside = gap && readNumberedPlaces(text, paragraph.end + gap[0].length, 'item');
  if (!inside?.[0]) return { unit: 'paragraph', places, above: {}, end: endOf(places) };
  inside[0].start = start;
  return {
    unit: 'item',
    places: inside,
    above: { paragraph: paragraph.first },
    end: endOf(inside),
  };
}

function endOf(places: NumberedPlace[]): number {
  return places.at(-1)?.end ?? 0;
}

/** What is said to contain them: "of Article 10", "of the preceding paragraph", "here". */
function readWhole(text: string, at: number): CitationTarget[] {
  const here = matchAt(HERE, text, at);
  if (here) {
    const relative = { unit: 'article', back: 0 } as const;
    return [{ start: at, end: at + here[0].length, relative }];
  }
  const of = matchAt(OF, text, at);
  return of ? readOuter(text, at + of[0].length, false) : [];
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
