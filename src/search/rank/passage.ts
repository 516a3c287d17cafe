import type { Language } from '../../law/language.ts';
import type { PlaceInArticle } from '../../law/provisionId.ts';
import type { Page } from '../index/page.ts';
import type { Passage } from '../record.ts';
import type { ScriptMap } from '../text/script.ts';
import { type Reading, readingOf } from './readingOf.ts';

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

/** What is to be marked: folded text as it stands, and stemmed phrases whatever their endings. */
export interface MarkedWords {
  literal: string[];
  stems: string[];
}

interface Span {
  start: number;
  end: number;
}

/** Where a phrase of words stands, whatever their endings. */
function stemPlaces(words: Reading['words'], stems: readonly string[]): Span[] {
  return words.flatMap((word, i) => {
    const last = words[i + stems.length - 1];
    const here = last && stems.every((each, j) => words[i + j]?.stem === each);
    return here ? [{ start: word.start, end: last.end }] : [];
  });
}

function literalPlaces(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    spans.push({ start: at, end: at + word.length });
  }
  return spans;
}

function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else all.push({ ...span });
  }
  return all;
}

/** Where the words stand in a passage, as offsets in its text; overlapping places are joined. */
function placesOf(passage: Passage, words: MarkedWords, script: ScriptMap): Span[] {
  const reading = readingOf(passage, script);
  const spans = [
    ...words.literal.flatMap((word) => literalPlaces(reading.folded.text, word)),
    ...words.stems.flatMap((phrase) => stemPlaces(reading.words, phrase.split(' '))),
  ];
  return joined(spans).map(({ start, end }) => ({
    start: reading.folded.at[start] ?? 0,
    end: reading.folded.at[end] ?? passage.text.length,
  }));
}

const covered = (spans: readonly Span[]) =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const breaks = /[\s，。；：、]/;

/** A stretch of the text around its first match, about `length` characters long, of whole words. */
function windowAround(text: string, spans: readonly Span[], length: number): Span {
  const first = spans[0]?.start ?? 0;
  if (text.length <= length) return { start: 0, end: text.length };
  let start = Math.min(Math.max(0, first - Math.floor(length / 4)), text.length - length);
  if (start > 0) start += Math.max(0, text.slice(start, first).search(breaks) + 1);
  const end = Math.min(text.length, start + length);
  const rest = text.slice(end, end + 20).search(breaks);
  return { start, end: end + Math.max(0, rest) };
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

/** The anchor of the paragraph or item that was cited; undefined where the whole page was. */
export function citedAnchor(
  page: Page,
  { paragraph, item }: PlaceInArticle = {},
): string | undefined {
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
 */
export function passageOf(
  page: Page,
  language: Language,
  words: MarkedWords,
  script: ScriptMap,
  place: PlaceInArticle = {},
): FoundPassage {
  const cited = citedAnchor(page, place);
  const all = [
    ...page.official.map((passage) => ({ passage, official: true })),
    ...page.body.map((passage) => ({ passage, official: false })),
  ].map(({ passage, official }, i) => {
    const spans = placesOf(passage, words, script);
    // Of a question the answer is shown, which stands first.
    const isAnswer = page.kind === 'faq' && i === 0;
    const wanted = isAnswer || (official && passage.anchor === cited) ? 1e6 : 0;
    const worth = wanted + covered(spans) * (official ? 1.5 : 1);
    return { ...passage, official, spans, worth };
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
