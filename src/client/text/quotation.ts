import { chosenPlace } from './chosenPlace.ts';

/**
 * The text that the address names in each kind, by default the official one, then its translation: an
 * article, a 款 with its 项, or one 项; without a place the whole page. The marks are no part of it.
 */
export function quotation(page: Document, kinds = ['official', 'translation']): string {
  const place = chosenPlace(page);
  return kinds
    .map((kind) =>
      [...page.querySelectorAll(`[data-text="${kind}"] .block`)]
        .filter(({ id }) => isWithin(id.replace('-en', ''), place))
        .map(wordsOf)
        .join('\n'),
    )
    .join('\n\n');
}

/** `p1-i2` is within `p1`, `art-10-p1` within `art-10`; `art-253-1-p1` is not within `art-253`. */
function isWithin(id: string, place: string): boolean {
  return !place || id === place || id.startsWith(`${place}-${/p\d+$/.test(place) ? 'i' : 'p'}`);
}

/** What a block says, without its marks. */
function wordsOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('[data-not-text]')) mark.remove();
  return copy.textContent.trim();
}
