import type { Finding } from '../content-model/finding.ts';

const UNREAD = new Set([
  'schema',
  'yaml',
  'mdx',
  'missing-file',
  'law-text',
  'to-fill-in',
  'characters',
  'encoding',
  'not-a-file',
  // Of the rules, the first: half a pair is no page, and what leads to it would seem broken too.
  'both-languages',
]);

/**
 * Whether a finding says that a file could not be read as what it should be, or is not written to
 * the end. Everything that leads to what is in the file would then seem broken, so the rules wait
 * until it is mended.
 */
export function isUnread({ rule }: Finding): boolean {
  return UNREAD.has(rule);
}
