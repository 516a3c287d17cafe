/** The source of a pattern that matches any of some words as written; of two the longer. */
export function anyOf(words: Iterable<string>): string {
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return alternatives.length > 0 ? alternatives.join('|') : '(?!)';
}
