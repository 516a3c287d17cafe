/** What stands together whatever a dictionary says: the number of an article, a day. */
const whole =
  /第[〇零一二三四五六七八九十百千\d]+[条款项编章节]?(?:之[一二三四五])?|\d+年(?:\d+月(?:\d+日)?)?|\d+[月日%％]?/g;
/** Marks that lines do not end with; a space is a place to break by itself. */
const opening = /^[“‘（《〈【〔\s]$/;
const closing = /^(?:[，。、；：？！”’）》〉】〕％]|\s+)$/;

/**
 * Cuts a Chinese text into the pieces between which a line may break: words as the language's own
 * segmentation has them, with the marks that must not stand apart from them.
 * @param words terms of art that the segmentation may not know; they stay whole
 * @returns the pieces, which make up the text again when they are put together
 * @see https://www.w3.org/TR/clreq/ for marks that may not begin or end a line
 */
export function linePieces(text: string, words: RegExp): string[] {
  const breaks = new Set<number>();
  for (const { index, segment } of segmenter.segment(text)) {
    const before = text[index - 1] ?? '';
    if (index > 0 && !closing.test(segment) && !opening.test(before)) breaks.add(index);
  }
  for (const pattern of [words, whole]) {
    for (const { 0: word, index } of text.matchAll(pattern)) {
      for (let at = index + 1; at < index + word.length; at++) breaks.delete(at);
    }
  }
  const ends = [...breaks, text.length].sort((a, b) => a - b);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
