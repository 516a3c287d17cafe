import { type SentencePair, sentencePairs } from './sentencePairs.ts';

/** Letters of English to a character of Chinese where two sentences say the same. */
const LEAST = 1.5;
const MOST = 6;

/**
 * Cuts a text of ours into pairs of sentences. Free translation moves words from one sentence to
 * the next: where the lengths show that a pair does not belong together, the text stays whole.
 */
export function proseSentences(zh: string, en: string): SentencePair[] {
  const pairs = sentencePairs(zh, en);
  return pairs.every(belongTogether) ? pairs : [{ zh, en }];
}

function belongTogether({ zh, en }: SentencePair): boolean {
  const ratio = en.length / Math.max(1, zh.length);
  return ratio >= LEAST && ratio <= MOST;
}
