import type { ProofCase } from '../data.ts';
import type { Prepared } from './prepared.ts';
import type { Stretch } from './sentencesIn.ts';

/** What carries the matter of a paragraph on into the next. */
const GOES_ON =
  /^\s*(?:法院|一审|二审|终审|该院|该案|本案|此案|审理|判决|最终|最后|the (?:court|judges?|case|ruling|judgment|appeal)|in its (?:ruling|judgment)|on appeal)/;

/**
 * The matter of which a sentence speaks: the one named in it, before a place if there is one, else
 * the last one named before it in its paragraph or in the one that this goes on from.
 */
export function matterOf(
  { plain, cases }: Prepared,
  sentence: Stretch,
  before = sentence.end,
): ProofCase | undefined {
  const own = cases.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const [first] = own;
  if (first) return (own.filter(({ end }) => end <= before).at(-1) ?? first).case;
  const earlier = cases.filter(({ end }) => end <= sentence.start).at(-1);
  if (!earlier) return undefined;
  const breaks = [...plain.slice(earlier.end, sentence.start).matchAll(/\n+\s*/g)];
  if (breaks.length > 1) return undefined;
  const paragraph = plain.lastIndexOf('\n', sentence.start) + 1;
  return breaks.length === 0 || GOES_ON.test(plain.slice(paragraph)) ? earlier.case : undefined;
}
