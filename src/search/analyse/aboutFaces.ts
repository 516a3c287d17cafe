import { stem } from '../text/stem.ts';
import type { Concept } from './concepts.ts';

const face = new RegExp(`脸|\\b(?:${stem('face')}|${stem('facial')})\\b`, 'u');

/** Whether a query is about faces, in the reader's words or in others for the same thing. */
export function isAboutFaces(concepts: readonly Concept[]): boolean {
  return concepts.some(({ ways }) => ways.some(({ words }) => face.test(words)));
}
