import { hasHan } from '../../search/text/hasHan.ts';
import type { Fault, Flag, Reference } from '../flag.ts';
import type { Prepared } from '../reading/prepared.ts';
import type { Stretch } from '../reading/sentencesIn.ts';

/** Puts a fault at a stretch of a text, in offsets of the text as given. */
export function flagAt(
  { source, given }: Prepared,
  { start, end }: Stretch,
  fault: Fault,
  references: Reference[],
): Flag {
  const [from, to] = [given(start), given(end - 1) + 1];
  const words = source.slice(from, to);
  const language = hasHan(words) ? 'zh' : 'en';
  return { start: from, end: to, words, language, fault, references };
}
