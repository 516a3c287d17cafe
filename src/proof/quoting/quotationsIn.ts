import type { Stretch } from '../reading/sentencesIn.ts';

/** Words between quotation marks; its offsets are those of the words, without the marks. */
export interface Quotation extends Stretch {
  words: string;
}

const MARKED: readonly RegExp[] = [
  /“((?:[^“”]|“[^“”]*”)*)”/g,
  /「((?:[^「」]|「[^「」]*」)*)」/g,
  /『([^『』]*)』/g,
  /"([^"\n]*)"/g,
  /(?<![\p{L}\p{N}])‘((?:[^‘’]|’(?=\p{L}))*)’/gu,
  /^[>＞]\s?(.+)$/gm,
];

/** The quotations of a text, outermost only, in order. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const pattern of MARKED) {
    for (const { index, 0: whole, 1: words = '' } of text.matchAll(pattern)) {
      const start = index + whole.indexOf(words, 1);
      const quotation = { start, end: start + words.length, words };
      if (words.trim() !== '' && found.every((each) => isApart(each, quotation)))
        found.push(quotation);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const isApart = (a: Stretch, b: Stretch) => a.end <= b.start || b.end <= a.start;

const LEFT_OUT = /[[（(【]?(?:…+|\.{3,}|\. \. \.|⋯+)[\]）)】]?/;

/** The parts of a quotation between places where words are left out. */
export const partsOf = (words: string): string[] =>
  words.split(LEFT_OUT).filter((part) => part.trim() !== '');
