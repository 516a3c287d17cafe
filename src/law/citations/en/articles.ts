import type { CitationTarget, CitedPlace } from '../citation.ts';
import { matchAt } from '../matchAt.ts';
import { placeOf } from '../resolve/inheritedPlace.ts';
import { AND, type NumberedPlace, readNumberedPlaces, TO } from './numbers.ts';

/** A point is cited like an article, but only with its law: parseEnglish sees to that. */
const KEYWORD =
  /(articles?|arts?\.?|points?|sections?|secs?\.?)(?:\s+(?:(?:no|nos)\.?\s*)?|(?=\d))|(§{1,2})\s*(?=\d)/y;
/** In a list a section is none of the articles before it. */
const LISTED_KEYWORD = /(articles?|arts?\.?|points?)(?:\s+|(?=\d))|(§{1,2})\s*(?=\d)/y;
const NUMBER =
  /(\d{1,4})(?:-(\d{1,4}))?(?:\s?\(?(bis|ter|quater)\b\)?)?((?:\s?\(\d{1,2}\)){0,2})(?![\w%]|[.,]\d)/y;
const INSERTED: Readonly<Record<string, number>> = { bis: 1, ter: 2, quater: 3 };
const BRACKETS = /(\(\d{1,2}\))(\(\d{1,2}\))?/y;
const NEXT = new RegExp(AND, 'y');
const RANGE = new RegExp(TO, 'y');
/** "Article 10 and 11 of" goes on with an article, "Article 10 and 14 days" does not. */
const GOES_ON = /\s*(?:\(|of\b|and\b|or\b|,)/y;

/**
 * Reads articles at an offset: Article 253-1, Articles 1168, 1169(1) and 1170, Articles 21 to 28,
 * Article 10(1) and (2), Article 2, items (3) and (4), Art. 10.
 *
 * @param text Folded by foldForMatching.
 */
export function readEnglishArticles(text: string, start: number): CitationTarget[] {
  const keyword = matchAt(KEYWORD, text, start);
  if (!keyword) return [];
  const plural = /s\.?$|§§/.test(keyword[1] ?? keyword[2] ?? '');
  const targets = readArticle(text, start, start + keyword[0].length);
  for (;;) {
    const last = targets.at(-1);
    const next = last && matchAt(NEXT, text, last.end);
    if (!last || !next) return targets;
    const more = readListed(text, last.end + next[0].length, last, plural);
    if (more.length === 0) return targets;
    targets.push(...more);
  }
}

/** What goes on a list: another article, with or without the word, or the brackets of another. */
function readListed(
  text: string,
  at: number,
  previous: CitationTarget,
  plural: boolean,
): CitationTarget[] {
  const brackets = readBrackets(text, at, previous);
  if (brackets) return [brackets];
  const keyword = matchAt(LISTED_KEYWORD, text, at);
  const from = at + (keyword?.[0].length ?? 0);
  const targets = readArticle(text, at, from);
  const end = targets.at(-1)?.end ?? at;
  const bareNumber = !keyword && !plural && targets.length === 1;
  return bareNumber && !matchAt(GOES_ON, text, end) ? [] : targets;
}

/** One article or range, with the paragraphs and items that follow it. */
function readArticle(text: string, start: number, at: number): CitationTarget[] {
  const first = readNumber(text, start, at);
  if (!first) return [];
  const to = first.through ? undefined : matchAt(RANGE, text, first.end);
  if (to) {
    const from = first.end + to[0].length;
    const keyword = matchAt(LISTED_KEYWORD, text, from);
    const upper =
      readNumber(text, from, from + (keyword?.[0].length ?? 0)) ?? readBrackets(text, from, first);
    if (upper) return [{ ...first, end: upper.end, through: placeOf(upper) }];
  }
  return readPlacesAfter(text, first);
}

function readNumber(text: string, start: number, at: number): CitationTarget | undefined {
  const found = matchAt(NUMBER, text, at);
  const [words = '', main, second, latin = '', brackets = ''] = found ?? [];
  if (!Number(main)) return undefined;
  // 21-28 is a range, 253-1 the first article inserted after 253.
  const isRange = Number(second) > Number(main);
  const inserted = isRange ? undefined : (second ?? INSERTED[latin]);
  const article = `${main}${inserted === undefined ? '' : `-${inserted}`}`;
  return {
    start,
    end: at + words.length,
    article,
    ...bracketPlace(brackets),
    ...(isRange && { through: { article: `${second}` } }),
  };
}

/** (2) in "Article 10(1) and (2)" counts the same level as the bracket before it. */
function readBrackets(
  text: string,
  at: number,
  previous: CitationTarget,
): CitationTarget | undefined {
  const { article, paragraph, item } = previous.through ?? previous;
  const found = matchAt(BRACKETS, text, at);
  if (!found || paragraph === undefined) return undefined;
  const place = bracketPlace(found[0]);
  const isItem = item !== undefined && place.item === undefined;
  const inside = isItem ? { paragraph, item: place.paragraph } : place;
  return { start: at, end: at + found[0].length, ...(article && { article }), ...inside };
}

function bracketPlace(brackets: string): CitedPlace {
  const [paragraph, item] = [...brackets.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return { ...(paragraph && { paragraph }), ...(item && { item }) };
}

/** ", paragraph 2", ", items (2) to (7)". */
function readPlacesAfter(text: string, article: CitationTarget): CitationTarget[] {
  let targets = [article];
  for (const unit of ['paragraph', 'item'] as const) {
    const last = targets.at(-1) ?? article;
    const gap = matchAt(/,?\s+|,?\s*(?=¶)/y, text, last.end);
    const places = gap && readNumberedPlaces(text, last.end + gap[0].length, unit);
    if (!places || last[unit] !== undefined) continue;
    const inside = places.map((place) => inPlace(placeOf(last), unit, place));
    if (inside[0]) inside[0].start = last.start;
    targets = [...targets.slice(0, -1), ...inside];
  }
  return targets;
}

/** A paragraph or item inside a place, as a target of its own. */
export function inPlace(
  outer: CitedPlace,
  unit: 'paragraph' | 'item',
  { start, end, first, last }: NumberedPlace,
): CitationTarget {
  const place = (number: number): CitedPlace => ({ ...outer, [unit]: number });
  return { ...place(first), start, end, ...(last !== undefined && { through: place(last) }) };
}
