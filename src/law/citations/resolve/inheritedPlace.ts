import type { CitationTarget, CitedPlace } from '../citation.ts';

type Unit = 'article' | 'paragraph' | 'item';

/** The place of a target without its part of the text and without the end of its range. */
export function placeOf(target: CitationTarget): CitedPlace {
  const { start: _start, end: _end, through: _through, ...place } = target;
  return place;
}

/**
 * What a target of a list takes over from the one before it: the article of 第三款 in
 * 第十条第一款、第三款 is 第十条.
 *
 * @param unit The outermost level that the target itself names.
 */
export function inheritedPlace(previous: CitationTarget | undefined, unit: Unit): CitedPlace {
  if (!previous || unit === 'article') return {};
  const { relative, article, paragraph } = previous.through ?? previous;
  return {
    ...(relative && isAbove(relative.unit, unit) && { relative }),
    ...(article !== undefined && { article }),
    ...(unit === 'item' && paragraph !== undefined && { paragraph }),
  };
}

function isAbove(a: Unit, b: Unit): boolean {
  return a === 'article' ? b !== 'article' : a === 'paragraph' && b === 'item';
}
