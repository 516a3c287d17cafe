import type { OurText } from './ourTexts.ts';

/** A word found in a text, on its own line of the file. */
export interface FoundWord {
  file: string;
  line: number;
  word: string;
}

/** Every match of a global pattern outside quotation marks: what stands in them others wrote. */
export function findWords({ file, line, text }: OurText, pattern: RegExp): FoundWord[] {
  const ours = text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu, blank);
  return [...ours.matchAll(pattern)].map(({ 0: word, index }) => ({
    file,
    line: line + (ours.slice(0, index).match(/\n/g)?.length ?? 0),
    word: word.replace(/\s+/g, ' '),
  }));
}

/** Spaces in place of a quotation keep offsets and lines. */
function blank(quotation: string): string {
  return quotation.replace(/[^\n]/g, ' ');
}
