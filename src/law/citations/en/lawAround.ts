import type { Folded, LawNames } from '../lawNames.ts';
import { matchAt } from '../matchAt.ts';
import { type FoundLaw, knownLawEndingAt, lawStartingAt } from './lawNames.ts';

/** The law named right beside an article, with the year of the text meant. */
export interface LawAround extends FoundLaw {
  versionYear?: number;
}

const OF = /,?\s+(of|in|under)\s+/y;
const YEAR = /\s*\((\d{4})(?:\s+(?:text|version|amendment|revision))?\)/y;
const JOINED_BEFORE = /(?:'s\s+|,\s*|\s+)$/;
const YEAR_BEFORE = /\s*\((\d{4})(?:\s+(?:text|version|amendment|revision))?\)$/;
/** Papers that have articles and items and are no law. */
const OTHER_PAPER =
  /(?:the|this|that|its|their|his|her|an?)\s+(?:[a-z][\w'’-]*\s+){0,3}?(?:contract|agreement|judge?ment|ruling|order|policy|notice|terms|charter|claims?|complaint|annex|appendix|list|table|standard|bylaws)s?\b/y;

/**
 * The law that follows an article: "of the Civil Code", "of these Provisions", "of that Law",
 * "of the Cybersecurity Law (2017 text)"; `other-paper` for an article of a contract or an item of
 * a judgment.
 *
 * @param end Where the article's words end.
 */
export function lawAfter(
  folded: Folded,
  end: number,
  names: LawNames,
): LawAround | 'other-paper' | undefined {
  const of = matchAt(OF, folded.text, end);
  if (!of) return undefined;
  const at = end + of[0].length;
  const found = lawStartingAt(folded, at, names);
  const unknown = !found || (found.law.kind === 'named' && found.law.lawId === undefined);
  if (unknown && matchAt(OTHER_PAPER, folded.source, at)) return 'other-paper';
  // "in" and "under" join so much else that they lead to known laws alone.
  if (!found || (unknown && of[1] !== 'of')) return undefined;
  const year = matchAt(YEAR, folded.text, found.end);
  if (!year) return found;
  return { ...found, end: found.end + year[0].length, versionYear: Number(year[1]) };
}

/** The known law right before an article: "the PIPL, Article 28", "PIPL art. 28". */
export function lawBefore(
  { source, text }: Folded,
  at: number,
  names: LawNames,
): LawAround | undefined {
  const joined = JOINED_BEFORE.exec(text.slice(Math.max(0, at - 8), at));
  if (!joined) return undefined;
  const afterName = at - joined[0].length;
  const year = YEAR_BEFORE.exec(text.slice(Math.max(0, afterName - 24), afterName));
  const end = afterName - (year?.[0].length ?? 0);
  const found = knownLawEndingAt({ source, text }, end, names);
  if (!found || !year) return found;
  return { ...found, versionYear: Number(year[1]) };
}
