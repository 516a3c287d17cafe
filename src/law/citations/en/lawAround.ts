import { documentNumbersOf } from '../documentNumbersOf.ts';
import type { Folded, LawNames } from '../lawNames.ts';
import { matchAt } from '../matchAt.ts';
import {
  foreignPlaceAfter,
  foreignPlaceBefore,
  foreignPlaceEnding,
  isForeignName,
} from '../places.ts';
import { anyNameEndingAt, anyNameStartingAt } from './anyName.ts';
import { type FoundLaw, knownLawAt, knownLawEndingAt, lawStartingAt } from './lawNames.ts';

/** The law named right beside an article, with the text of it that is meant. */
export interface LawAround extends FoundLaw {
  versionYear?: number;
  former?: boolean;
}

const OF = /,?\s+(of|in|under)\s+/y;
const FREE_OF = /,?\s+(of|in|under|from)\s+/y;
/** In free text the name may stand right behind: art. 10 PIPL, Article 10 (PIPL). */
const RIGHT_BEHIND = /\s*,?\s+(?!the\b)|\s*\((?:the\s+)?|\s+of\s+/y;
const TEXT_YEAR =
  '(?:as\\s+(?:of|in\\s+force\\s+in)\\s+)?(?:the\\s+)?(\\d{4})(?:\\s+(?:text|version|amendment|revision|edition|original))?';
const YEAR = new RegExp(`\\s*\\(${TEXT_YEAR}\\)`, 'y');
const JOINED_BEFORE = /(?:'s\s+|,\s*|\s+)$/;
const FREE_JOINED_BEFORE = /(?:'s\s+|[,:]\s*|\s*\(\s*|["']\s*,?\s*|\s+|(?<=\p{Script=Han}))$/u;
const YEAR_BEFORE = new RegExp(`\\s*\\(${TEXT_YEAR}\\)$`);
const OLD_BRACKET =
  /\s*\((?:old|former|repealed|superseded|before (?:the )?(?:amendment|revision))(?:\s+(?:text|version))?\)/y;
const OLD_BRACKET_BEFORE = new RegExp(`${OLD_BRACKET.source}$`);
const FREE_YEAR_BEFORE = /\s+((?:19|20)\d{2})$/;
/** "the former", "2016 text of the", "the 2016" before a name. */
const FORMER =
  /(?:the\s+)?\b(?:former|old|previous|earlier|original|pre-amendment|pre-revision|pre-2\d{3}|unamended|repealed|superseded|prior)\s+(?:(?:text|version|wording)\s+of\s+)?(?:the\s+)?$/;
const YEAR_FORMER =
  /(?:the\s+)?\b((?:19|20)\d{2})\s+(?:(?:text|version|edition|wording)\s+of\s+)?(?:the\s+)?$/;
const FORMER_WORDS = new RegExp(FORMER.source.slice(0, -1), 'y');
const YEAR_WORDS = new RegExp(YEAR_FORMER.source.slice(0, -1), 'y');
const ITS_RULES = /\bits\s+implement(?:ing|ation)\s+(?:regulations?|rules|measures)$/;
const CHINESE = /(?:the\s+)?(?:china's|chinese|(?:the\s+)?prc(?:'s)?)\s+/y;
const ARTICLE_FOLLOWS = /\s+(?:articles?|arts?\b|§|sections?|secs?\b)/y;
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
  const of = matchAt(folded.free ? FREE_OF : OF, folded.text, end);
  if (!of) return folded.free ? rightBehind(folded, end, names) : undefined;
  if (folded.free) return freelyAfter(folded, end + of[0].length, names, of[1] ?? '');
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

/** The same in free text, with former texts, other places' laws and names that are nearly known. */
function freelyAfter(
  folded: Folded,
  at: number,
  names: LawNames,
  of: string,
): LawAround | undefined {
  const { text } = folded;
  const former = matchAt(FORMER_WORDS, text, at);
  const ofYear = former ? undefined : matchAt(YEAR_WORDS, text, at);
  const begin = at + ((former ?? ofYear)?.[0].length ?? 0);
  const start = begin + (matchAt(CHINESE, text, begin)?.[0].length ?? 0);
  const sure = knownLawAt(folded, start, names);
  const found =
    sure ?? anyNameStartingAt(folded, start, names) ?? lawStartingAt(folded, start, names);
  const isKnown = found && (found.law.kind !== 'named' || found.law.lawId !== undefined);
  // "in" and "under" join so much else that they lead to laws alone.
  if (!found || (!isKnown && (of === 'in' || of === 'from') && !isNameOfLaw(found.law.name)))
    return undefined;
  const after = textAfter(text, found.end);
  const foreign = foreignPlaceAfter(text, after.end);
  if (foreign !== undefined) return foreignLaw(folded, found.start, after.end + foreign.length);
  const meant = former ? { former: true } : ofYear ? { versionYear: Number(ofYear[1]) } : after;
  return { ...found, ...meant, start: at, end: after.end };
}

/** Whether a name that is not known is surely that of a law. */
function isNameOfLaw(name: string): boolean {
  return /\b(?:law|act|code|dsl|ecl)\b/i.test(name) || isForeignName(name.toLowerCase());
}

function textAfter(text: string, end: number): Pick<LawAround, 'end' | 'versionYear' | 'former'> {
  const year = matchAt(YEAR, text, end);
  if (year) return { end: end + year[0].length, versionYear: Number(year[1]) };
  const old = matchAt(OLD_BRACKET, text, end);
  return old ? { end: end + old[0].length, former: true } : { end };
}

function foreignLaw({ source }: Folded, start: number, end: number): LawAround {
  const name = source
    .slice(start, end)
    .replace(/^the\s+/i, '')
    .trim();
  return { start, end, law: { kind: 'named', name } };
}

/** "art. 10 PIPL"; not "Article 6, PIPL Article 10", where the name belongs to what follows. */
function rightBehind(folded: Folded, end: number, names: LawNames): LawAround | undefined {
  const gap =
    matchAt(RIGHT_BEHIND, folded.text, end) ?? (folded.text.length > end ? [''] : undefined);
  if (!gap) return undefined;
  const found = freelyAfter(folded, end + gap[0].length, names, 'from');
  if (!found || (found.law.kind === 'noun' && gap[0].includes(','))) return undefined;
  if (found.law.kind === 'self') return undefined;
  return matchAt(ARTICLE_FOLLOWS, folded.text, found.end) ? undefined : found;
}

/** The known law right before an article: "the PIPL, Article 28", "PIPL art. 28". */
export function lawBefore(folded: Folded, at: number, names: LawNames): LawAround | undefined {
  const { text, free } = folded;
  const before = text.slice(Math.max(0, at - 8), at);
  const joined = (free ? FREE_JOINED_BEFORE : JOINED_BEFORE).exec(before);
  if (!joined) return undefined;
  const afterName = at - joined[0].length;
  const tail = text.slice(Math.max(0, afterName - 40), afterName);
  const rules = free ? ITS_RULES.exec(tail) : undefined;
  const made = rules ? knownLawAt(folded, afterName - rules[0].length, names) : undefined;
  if (made?.end === afterName) return made;
  const number = free && documentNumbersOf(folded).some((each) => each.end === afterName);
  if (number) return knownLawEndingAt(folded, afterName, names);
  const year = YEAR_BEFORE.exec(tail) ?? (free ? FREE_YEAR_BEFORE.exec(tail) : null);
  const old = free && !year ? OLD_BRACKET_BEFORE.exec(tail) : undefined;
  const end = afterName - ((year ?? old)?.[0].length ?? 0);
  const place = free ? foreignPlaceEnding(text, end) : undefined;
  if (place !== undefined) {
    const named = knownLawEndingAt(folded, end - place.length, names);
    const any = named ?? anyNameEndingAt(folded, end - place.length, names);
    return any && foreignLaw(folded, any.start, end);
  }
  const known = knownLawEndingAt(folded, end, names);
  const found = known ?? (free ? anyNameEndingAt(folded, end, names) : undefined);
  if (!found) return undefined;
  const meant = year ? { versionYear: Number(year[1]) } : old ? { former: true } : {};
  return free
    ? { ...meant, ...freelyBefore(folded, { ...found, ...meant }) }
    : { ...found, ...meant };
}

/** Whether what stands before a name makes it another place's, or means a former text. */
function freelyBefore(folded: Folded, found: LawAround): LawAround {
  const { text } = folded;
  const foreign = foreignPlaceBefore(text, found.start);
  if (foreign !== undefined) return foreignLaw(folded, found.start - foreign.length, found.end);
  if (found.versionYear !== undefined || found.former) return found;
  const before = text.slice(Math.max(0, found.start - 40), found.start);
  const former = FORMER.exec(before);
  if (former) return { ...found, start: found.start - former[0].length, former: true };
  const year = YEAR_FORMER.exec(before);
  if (!year) return found;
  return { ...found, start: found.start - year[0].length, versionYear: Number(year[1]) };
}
