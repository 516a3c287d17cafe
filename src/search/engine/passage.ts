import type { PlaceInArticle } from '../../law/provisionId.ts';
import type { Page } from '../index/page.ts';
import { foldWithOffsets } from '../text/fold.ts';
import type { ScriptMap } from '../text/script.ts';

/** A piece of text, marked where it matches. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The passage of a page that shows best why it was found. */
export interface FoundPassage {
  /** Empty for the page itself. */
  anchor: string;
  pieces: Piece[];
  /** Whether it is the law's own wording, or its translation. */
  official: boolean;
}

/** How much is shown of a long passage, in characters. */
const shown = { zh: 90, en: 220 };

interface Span {
  start: number;
  end: number;
}

/** Where the words stand in a text, as offsets in it; overlapping places are joined. */
function placesOf(text: string, words: readonly string[], script: ScriptMap): Span[] {
  const folded = foldWithOffsets(text, script);
  const spans: Span[] = [];
  for (const word of words.filter(Boolean)) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
      const start = folded.at[at] ?? 0;
      spans.push({ start, end: folded.at[at + word.length] ?? text.length });
    }
  }
  const joined: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}

const covered = (spans: readonly Span[]) =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** A stretch of the text around its first match, at most `length` characters long. */
function windowAround(text: string, spans: readonly Span[], length: number): Span {
  const first = spans[0]?.start ?? 0;
  if (text.length <= length) return { start: 0, end: text.length };
  const start = Math.min(Math.max(0, first - Math.floor(length / 4)), text.length - length);
  const clean =
    start === 0 ? 0 : start + Math.max(0, text.slice(start, first).search(/[\s，。；：、]/) + 1);
  return { start: clean, end: Math.min(text.length, clean + length) };
}

function piecesOf(text: string, spans: readonly Span[], { start, end }: Span): Piece[] {
  const pieces: Piece[] = start > 0 ? [{ text: '…', marked: false }] : [];
  let from = start;
  for (const span of spans.filter((each) => each.start < end && each.end > start)) {
    const [a, b] = [Math.max(span.start, start), Math.min(span.end, end)];
    if (a > from) pieces.push({ text: text.slice(from, a), marked: false });
    pieces.push({ text: text.slice(a, b), marked: true });
    from = b;
  }
  if (from < end) pieces.push({ text: text.slice(from, end), marked: false });
  return end < text.length ? [...pieces, { text: '…', marked: false }] : pieces;
}

function anchorOf(page: Page, { paragraph, item }: PlaceInArticle): string | undefined {
  const anchors = page.official.map(({ anchor }) => anchor);
  if (paragraph === undefined && item !== undefined)
    return anchors.find((a) => a.endsWith(`-i${item}`));
  if (paragraph === undefined) return undefined;
  const anchor = item === undefined ? `p${paragraph}` : `p${paragraph}-i${item}`;
  return (
    anchors.find((each) => each === anchor) ?? anchors.find((each) => each === `p${paragraph}`)
  );
}

/**
 * Chooses the passage to show: the one cited, else the one in which most of `words` stand, the
 * law's wording before commentary on it.
 *
 * @param words Folded words, to be marked.
 */
export function passageOf(
  page: Page,
  language: 'zh' | 'en',
  words: readonly string[],
  script: ScriptMap,
  place: PlaceInArticle = {},
): FoundPassage {
  const cited = anchorOf(page, place);
  const all = [
    ...page.official.map((passage) => ({ ...passage, official: true })),
    ...page.body.map((passage) => ({ ...passage, official: false })),
  ].map((passage) => {
    const spans = placesOf(passage.text, words, script);
    const wanted = passage.official && passage.anchor === cited ? 1e6 : 0;
    return { ...passage, spans, worth: wanted + covered(spans) * (passage.official ? 1.5 : 1) };
  });
  const best = all.reduce((a, b) => (b.worth > a.worth ? b : a), all[0] ?? noPassage);
  const view = windowAround(best.text, best.spans, shown[language]);
  return {
    anchor: best.anchor,
    official: best.official,
    pieces: piecesOf(best.text, best.spans, view),
  };
}

const noPassage = { anchor: '', text: '', official: false, spans: [] as Span[], worth: 0 };
