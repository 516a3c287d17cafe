import type { Citations } from './Citations.ts';
import { type CitingSources, type CitingText, citingTexts, messageTexts } from './citingTexts.ts';

/** A citation that leads nowhere, and where it stands. */
export interface LostCitation {
  file: string;
  line: number;
  text: string;
  message: string;
  remedy: string;
}

/** Every citation that leads nowhere and is not listed as outside. */
export function lostCitations(
  sources: CitingSources & { citations: Pick<Citations, 'resolved'> },
): LostCitation[] {
  return [...citingTexts(sources), ...messageTexts(sources)].flatMap((text) =>
    lostIn(text, sources.citations),
  );
}

function lostIn(
  { text, place, file, line }: CitingText,
  citations: Pick<Citations, 'resolved'>,
): LostCitation[] {
  return citations.resolved(text, place).flatMap(({ target, resolution }) => {
    if (resolution.kind !== 'unresolved') return [];
    const { message, remedy } = resolution;
    return [{ file, line, text: text.slice(target.start, target.end), message, remedy }];
  });
}
