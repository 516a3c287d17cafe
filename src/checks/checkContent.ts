import type { Finding } from '../content-model/finding.ts';
import type { Library } from '../library/Library.ts';
import { isUnread } from './isUnread.ts';
import { rules } from './rules/index.ts';

/**
 * Holds the content against every rule.
 * @returns what the loaders found, and, if every file could be read, what the rules find; by file
 *   and line
 */
export function checkContent(library: Library): Finding[] {
  const { findings } = library.collection;
  const found = findings.some(isUnread)
    ? []
    : rules.flatMap(({ name, check }) =>
        [...check(library)].map((finding): Finding => ({ rule: name, ...finding })),
      );
  return [...findings, ...found].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
