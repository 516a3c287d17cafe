import type { Finding } from '../content-model/finding.ts';
import type { Library } from '../library/Library.ts';
import { rules } from './rules/index.ts';

/**
 * Holds the content against every rule.
 * @returns what could not be read and what the rules find, by file and line
 */
export function checkContent(library: Library): Finding[] {
  const found = rules.flatMap(({ name, check }) =>
    [...check(library)].map((finding): Finding => ({ rule: name, ...finding })),
  );
  return [...library.collection.findings, ...found].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
  );
}
