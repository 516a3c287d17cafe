import { Converter } from 'opencc-js';
import { type OurText, ourTexts } from '../ourTexts.ts';
import type { Found, Rule } from '../rule.ts';

/** ASCII punctuation with what stands for it in Chinese. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '"': '“ or ”',
  "'": '‘ or ’',
};
const BESIDE_HAN = /(?<=\p{Script=Han}\s?)[,.:;?!()"']|[,.:;?!()"'](?=\s?\p{Script=Han})/gu;
const CORNER_BRACKETS = /[「」『』]/gu;

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Our Chinese has Chinese punctuation, quotation marks in pairs, and simplified characters. */
export const chinesePunctuation: Rule = {
  name: 'chinese-punctuation',
  *check({ collection }) {
    for (const text of ourTexts(collection, 'zh')) {
      yield* punctuation(text);
      yield* quotationMarks(text);
      yield* script(text);
    }
  },
};

function* punctuation({ file, line, text }: OurText): Iterable<Found> {
  for (const { 0: mark, index } of text.matchAll(BESIDE_HAN)) {
    const message = `ASCII ${mark} beside a Chinese character: ${around(text, index)}`;
    yield {
      file,
      line: line + linesBefore(text, index),
      message,
      remedy: `write ${FULL_WIDTH[mark]}`,
    };
  }
}

function* quotationMarks({ file, line, text }: OurText): Iterable<Found> {
  for (const { 0: mark, index } of text.matchAll(CORNER_BRACKETS)) {
    const message = `${mark} is no quotation mark of the mainland: ${around(text, index)}`;
    yield {
      file,
      line: line + linesBefore(text, index),
      message,
      remedy: 'write “…”, within it ‘…’',
    };
  }
  const [opening, closing] = [text.match(/“/g)?.length ?? 0, text.match(/”/g)?.length ?? 0];
  if (opening !== closing) {
    const message = `“ stands ${opening} times, ” ${closing} times`;
    yield { file, line, message, remedy: 'open and close every quotation in its own paragraph' };
    return;
  }
  const reversed = firstReversed(text);
  if (reversed === undefined) return;
  const message = `a quotation that closes before it opens: ${around(text, reversed)}`;
  yield { file, line, message, remedy: 'open it by “ and close it by ”, within it ‘ and ’' };
}

/** Where a quotation mark closes what none has opened, or opens within its own kind. */
function firstReversed(text: string): number | undefined {
  let open = '';
  for (const { 0: mark, index } of text.matchAll(/[“”‘’]/g)) {
    // An apostrophe within Latin words: lawyer’s.
    if (mark === '’' && /\p{Script=Latin}/u.test(text[index - 1] ?? '')) continue;
    if ((mark === '“' || mark === '‘') && !open.endsWith(mark)) open += mark;
    else if (open.endsWith(mark === '”' ? '“' : '‘') && /[”’]/.test(mark)) open = open.slice(0, -1);
    else return index;
  }
  return undefined;
}

function* script({ file, line, text }: OurText): Iterable<Found> {
  const simplified = [...toSimplified(text)];
  const traditional = [...text].filter((character, at) => character !== simplified[at]);
  if (traditional.length === 0) return;
  const message = `traditional characters: ${[...new Set(traditional)].join('')}`;
  const remedy = 'write simplified ones; what people type in other scripts belongs into asks';
  yield { file, line, message, remedy };
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 8), index + 9).replace(/\n/g, ' ');
}

function linesBefore(text: string, index: number): number {
  return text.slice(0, index).match(/\n/g)?.length ?? 0;
}
