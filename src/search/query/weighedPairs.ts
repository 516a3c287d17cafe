import { pairsOf } from '../text/cut.ts';
import { segmentsOf } from '../text/segments.ts';
import { terms } from '../weights.ts';
import type { WeighedTerm } from './weighedTerm.ts';

/**
 * Where in a text a Chinese character is a word by itself (脸 in 拍了我的脸, not in 人脸). Without a
 * dictionary there is no telling, and none is.
 */
export function singleWords(text: string): Set<number> {
  return new Set(
    segmentsOf(text)
      .filter(({ segment }) => segment.length === 1)
      .map(({ index }) => index),
  );
}

/**
 * The pairs of a Chinese run. The browser's dictionary tells where its words end; a pair that
 * stands astride two of them says little. Without a dictionary all pairs count alike. Only the
 * order of results depends on this, never whether a page is found.
 */
export function weighedPairs(run: string): WeighedTerm[] {
  const starts = new Set(segmentsOf(run).map(({ index }) => index));
  let offset = 0;
  return pairsOf(run).map((term) => {
    offset += [...term][0]?.length ?? 1;
    return { term, weight: term.length > 1 && starts.has(offset) ? terms.betweenWords : 1 };
  });
}
