import { fromChinese } from '../../numerals.ts';
import type { CitationTarget, CitedPlace } from '../citation.ts';
import { matchAt } from '../matchAt.ts';
import { inheritedPlace, placeOf } from '../resolve/inheritedPlace.ts';
import { AND, NUMBER, type Numbered, readNumbers, TO, UNITS, type Unit } from './numbers.ts';
import { isOtherWord } from './otherWords.ts';

const UNIT_OF: Readonly<Record<string, Unit>> = { 条: 'article', 款: 'paragraph', 项: 'item' };
const RELATIVE = new RegExp(`(?:前\\s*(${NUMBER})?|本)\\s*([条款项])`, 'y');
const BETWEEN_LEVELS = /\s*(?:的|中|之)?\s*(?=[第前(])/y;
const BETWEEN_SHORT_LEVELS = /[\s,，]*(?:的|中|之)?\s*/y;
const RANGE = new RegExp(`\\s*${TO}\\s*`, 'y');
const LIST = new RegExp(`\\s*${AND}\\s*`, 'y');

/**
 * Reads the provisions cited from an offset on: 第十条第一款、第三款, 第二十一条至第二十八条,
 * 前款第三项.
 *
 * @param text Folded by foldForMatching.
 * @param previous A target in whose article or paragraph the first one lies, if its words say so.
 * @param hand Whether it is free text, in which levels may be in shorthand, and whether the first
 *   article itself is: 28条2款.
 * @returns The targets in order, or none where the words there cite nothing.
 */
export function readChineseTargets(
  text: string,
  start: number,
  previous?: CitationTarget,
  hand: Hand = 'formal',
): CitationTarget[] {
  const targets = readRange(text, start, previous, hand);
  for (;;) {
    const last = targets.at(-1);
    const separator = last && matchAt(LIST, text, last.end);
    if (!last || !separator) return targets;
    const more = readRange(text, last.end + separator[0].length, last, hand);
    if (more.length === 0) return targets;
    targets.push(...more);
  }
}

/** How a text is written: by the book, freely, or freely and without 第. */
export type Hand = 'formal' | 'free' | 'shorthand';

function readRange(
  text: string,
  start: number,
  previous: CitationTarget | undefined,
  hand: Hand,
): CitationTarget[] {
  const targets = readTarget(text, start, previous, hand);
  const last = targets.at(-1);
  const to = last && !last.through && matchAt(RANGE, text, last.end);
  if (!last || !to) return targets;
  const [upper, ...others] = readTarget(text, last.end + to[0].length, last, hand);
  if (!upper || upper.through || others.length > 0) return targets;
  return [...targets.slice(0, -1), { ...last, end: upper.end, through: placeOf(upper) }];
}

const BELOW = { formal: 'below', free: 'below-in-free', shorthand: 'below-shorthand' } as const;

/** One provision with its levels; several where a level lists numbers: 第九十、九十一条. */
function readTarget(
  text: string,
  start: number,
  previous: CitationTarget | undefined,
  hand: Hand,
): CitationTarget[] {
  const between = hand === 'formal' ? BETWEEN_LEVELS : BETWEEN_SHORT_LEVELS;
  let target = previous ? undefined : readRelative(text, start);
  let unit = target?.relative?.unit;
  const found: CitationTarget[] = [];
  for (const lower of UNITS.slice(unit === undefined ? 0 : UNITS.indexOf(unit) + 1)) {
    const gap = target ? (matchAt(between, text, target.end)?.[0].length ?? 0) : 0;
    const position = target
      ? BELOW[hand]
      : previous || hand === 'shorthand'
        ? 'head-of-listed'
        : 'head';
    const numbers = readNumbers(text, (target?.end ?? start) + gap, lower, position);
    if (!numbers) continue;
    const above = target ? placeOf(target) : inheritedPlace(previous, lower);
    const read = numbers.map((numbered) => numberedTarget(numbered, lower, above));
    if (read[0]) read[0].start = target?.start ?? start;
    found.push(...read.slice(0, -1));
    target = read.at(-1);
    unit = lower;
  }
  if (!target || !unit || isOtherWord(text, target, unit)) return [];
  return isOwnPlace(target) ? [] : [...found, target];
}

/** 本条 and 本款 by themselves: the words where one is reading lead nowhere. */
function isOwnPlace({ relative, article, paragraph, item }: CitationTarget): boolean {
  return relative?.back === 0 && [article, paragraph, item].every((n) => n === undefined);
}

function readRelative(text: string, start: number): CitationTarget | undefined {
  const [words, count, character = ''] = matchAt(RELATIVE, text, start) ?? [];
  const unit = UNIT_OF[character];
  if (words === undefined || unit === undefined) return undefined;
  const end = start + words.length;
  if (words.startsWith('本')) return { start, end, relative: { unit, back: 0 } };
  const back = count === undefined ? 1 : fromChinese(count);
  // 前款 is law's word; 前一款 is anybody's.
  if (!back || (back === 1 && count !== undefined)) return undefined;
  const through = back > 1 && { through: { relative: { unit, back: 1 } } };
  return { start, end, relative: { unit, back }, ...through };
}

function numberedTarget(
  { start, end, first, last }: Numbered,
  unit: Unit,
  above: CitedPlace,
): CitationTarget {
  const place = (number: string): CitedPlace => ({
    ...above,
    ...(unit === 'article' ? { article: number } : { [unit]: Number(number) }),
  });
  return { ...place(first), start, end, ...(last !== undefined && { through: place(last) }) };
}
