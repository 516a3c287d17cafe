/** What becomes of a citation that is verified. */
export const citationStatuses = [
  'right',
  'wrong',
  'renumbered',
  'not-yet-in-force',
  'no-longer-in-force',
  'not-in-this-collection',
  'unconfirmed',
  'law-not-named',
  'not-a-law',
] as const;

export type CitationStatus = (typeof citationStatuses)[number];
