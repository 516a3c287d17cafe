import { stem } from '../text/stem.ts';
import type { Concept } from './concepts.ts';

const face = new RegExp(`脸|\\b(?:${stem('face')}|${stem('facial')})\\b`, 'u');

/**
 * Whether a query is about faces, in the reader's words or in others for the same thing. One word
 * alone (minors) is taken to be: this is what the collection is about.
 */
export function isAboutFaces(concepts: readonly Concept[]): boolean {
  if (concepts.length === 1) return true;
  return concepts.some(({ ways }) => ways.some(({ words }) => face.test(words)));
}
