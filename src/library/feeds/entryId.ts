import { createHash } from 'node:crypto';

/**
 * The name of an entry of a log, by which pages and feeds lead to it: the day, and what the entry
 * says of it in Chinese, digested. It stays the same as long as both do.
 */
export function entryId(date: string, words: string): string {
  return `${date}-${createHash('sha256').update(words).digest('hex').slice(0, 8)}`;
}
