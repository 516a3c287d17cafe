import type { Finding } from '../content-model/finding.ts';
import type { Library } from '../library/Library.ts';
import { isUnread } from './isUnread.ts';
import { rules } from './rules/index.ts';

/**
 * Holds the content against every rule.
 * @returns what the loaders found, and what the rules find until one of them says that a file is
 *   unread; by file and line
 */
export function checkContent(library: Library): Finding[] {
  const findings = [...library.collection.findings];
  for (const { name, check } of rules) {
    if (findings.some(isUnread)) break;
    for (const finding of check(library)) findings.push({ rule: name, ...finding });
  }
  return findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
