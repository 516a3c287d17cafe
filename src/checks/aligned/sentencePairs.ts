/** Part of a block of law in both languages. */
export interface SentencePair {
  zh: string;
  en: string;
}

/**
 * Cuts a block into clauses or else sentences, where both languages have as many of them; the
 * block stays whole where they have not.
 */
export function sentencePairs(zh: string, en: string): SentencePair[] {
  const ways = [
    [/(?<=[。；])/, /(?<=[.;])\s+/],
    [/(?<=。)/, /(?<=\.)\s+(?=[A-Z"“(])/],
  ] as const;
  for (const [chinese, english] of ways) {
    const [left, right] = [zh.split(chinese), en.split(english)];
    if (left.length === right.length) {
      return left.map((part, index) => ({ zh: part, en: right[index] as string }));
    }
  }
  return [{ zh, en }];
}
