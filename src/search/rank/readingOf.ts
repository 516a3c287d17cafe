import { runsOf } from '../text/cut.ts';
import { type Folded, foldWithOffsets } from '../text/fold.ts';
import type { ScriptMap } from '../text/script.ts';
import { stem } from '../text/stem.ts';

/** A passage made ready for finding words in it. */
export interface Reading {
  folded: Folded;
  /** Each word or run of Chinese in it, as a stem, with its place in the folded text. */
  words: { stem: string; start: number; end: number }[];
}

const readings = new WeakMap<object, Reading>();

/**
 * Reads a passage once and keeps the reading as long as the passage: a reader who types asks for
 * the same pages again with every key.
 */
export function readingOf(passage: { text: string }, script: ScriptMap): Reading {
  const known = readings.get(passage);
  if (known) return known;
  const folded = foldWithOffsets(passage.text, script);
  const words = runsOf(folded.text).map(({ text, start }) => ({
    stem: stem(text),
    start,
    end: start + text.length,
  }));
  const reading = { folded, words };
  readings.set(passage, reading);
  return reading;
}
