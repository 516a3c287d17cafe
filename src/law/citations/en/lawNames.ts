import type { LawMention, NamedLaw } from '../citation.ts';
import { documentNumbersOf } from '../documentNumbersOf.ts';
import type { Folded, LawNames } from '../lawNames.ts';
import { matchAt } from '../matchAt.ts';
import { foreignPlaceBefore } from '../places.ts';

/** A law's name in the text. */
export interface FoundLaw {
  start: number;
  end: number;
  law: Extract<LawMention, { kind: 'named' | 'self' | 'noun' }>;
}

/** How far "that Law" looks for its law, in UTF-16 units. */
const FARTHEST_BACK = 600;
const NOUN = 'law|code|provisions|measures|regulations?|interpretation|decision|rules|act';
const SELF = new RegExp(`(?:this|these)\\s+(?:${NOUN})\\b`, 'y');
const REFERRING = new RegExp(`(?:that|those|the\\s+(?:same|said))\\s+(?:${NOUN})\\b`, 'y');
const COMMON_NOUN = new RegExp(`the\\s+(?:${NOUN})\\b`, 'y');
/** What makes of a known name the beginning of another law's: Criminal Law Amendment (IX). */
const LONGER = new RegExp(`\\s+(?:Amendment|Implementing|Implementation|${titled(NOUN)})\\b`, 'y');
const THE = /the\s+/y;
const ITS_RULES =
  /(?:its|the)\s+implement(?:ing|ation)\s+(?:regulations?|rules|measures)(?!\s+(?:of|on|for)\b)/y;
const OF_CHINA = /\s+of\s+(?:the\s+people's\s+republic\s+of\s+china|the\s+prc|china)\b/y;
/** Of another name, and not of a date: the Measures on March 21. */
const OF_ANOTHER =
  /\s+(?:of|on)\s+(?:the\s+)?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d)[A-Z]/y;
const CAPITALISED =
  /(?:the\s+)?((?:[A-Z][\w'’&-]*)(?:\s+(?:(?:of|on|the|for|and|in|to|by|with)\s+)*(?:[A-Z][\w'’&-]*|\([\w ]+\)))*)/y;

/** The law whose name begins at an offset: the Civil Code, these Provisions, that Law, any other. */
export function lawStartingAt(folded: Folded, at: number, names: LawNames): FoundLaw | undefined {
  return (
    selfAt(folded, at) ??
    referredLaw(folded, at, names) ??
    knownNameAt(folded, at, names) ??
    unknownNameAt(folded, at)
  );
}

/** A law that is known, this one, that one, its regulations, or the number of a document. */
export function knownLawAt(folded: Folded, at: number, names: LawNames): FoundLaw | undefined {
  return (
    numberAt(folded, at, names) ??
    selfAt(folded, at) ??
    madeUnder(folded, at, names) ??
    referredLaw(folded, at, names) ??
    knownNameAt(folded, at, names)
  );
}

function numberAt(folded: Folded, at: number, names: LawNames): FoundLaw | undefined {
  const start = at + (matchAt(THE, folded.text, at)?.[0].length ?? 0);
  const found = documentNumbersOf(folded).find((each) => each.start === start);
  return found && numbered(folded, found, names);
}

function numbered(
  { source }: Folded,
  { start, end, keys }: { start: number; end: number; keys: string[] },
  names: LawNames,
): FoundLaw {
  const lawId = keys.map((key) => names.numbers.get(key)).find((id) => id !== undefined);
  const name = source.slice(start, end);
  return { start, end, law: { kind: 'named', name, ...(lawId !== undefined && { lawId }) } };
}

/** "Article 29 of the Consumer Protection Law and Article 23 of its Implementing Regulations". */
function madeUnder(folded: Folded, start: number, names: LawNames): FoundLaw | undefined {
  const words = matchAt(ITS_RULES, folded.text, start)?.[0];
  if (words === undefined) return undefined;
  const above = lastLawIn(folded, [Math.max(0, start - FARTHEST_BACK), start], names)?.law;
  if (above?.kind !== 'named') return undefined;
  const end = start + words.length;
  const name = `${above.name} ${folded.source.slice(start, end).replace(/^its\s+/i, '')}`;
  const titles = [...names.ids].filter(([, id]) => id === above.lawId).map(([title]) => title);
  const rules = [...names.ids].find(([title]) =>
    titles.some(
      (law) =>
        title === `${law} implementing regulations` ||
        title === `implementing regulations of the ${law}`,
    ),
  );
  return { start, end, law: { kind: 'named', name, ...(rules && { lawId: rules[1] }) } };
}

/** The known law whose name, with an article before it or not, ends right at an offset. */
export function knownLawEndingAt(
  folded: Folded,
  end: number,
  names: LawNames,
): FoundLaw | undefined {
  const { source, text, free } = folded;
  const number = free ? documentNumbersOf(folded).find((each) => each.end === end) : undefined;
  if (number) return numbered(folded, number, names);
  for (const length of names.ending.get(text.slice(Math.max(0, end - 2), end)) ?? []) {
    const start = end - length;
    const lawId = start < 0 ? undefined : names.ids.get(text.slice(start, end));
    if (lawId === undefined || /[a-z0-9]/.test(text.charAt(start - 1))) continue;
    return { start, end, law: { kind: 'named', name: source.slice(start, end), lawId } };
  }
  return undefined;
}

/** The last law that a part of the text mentions by a known name or as this Law. */
export function lastLawIn(
  folded: Folded,
  [from, to]: readonly [number, number],
  names: LawNames,
): FoundLaw | undefined {
  const mentions = mentionsIn(folded, names);
  for (let i = mentions.length - 1; i >= 0; i -= 1) {
    const found = mentions[i];
    if (found && found.end <= to) return found.start >= from ? found : undefined;
  }
  return undefined;
}

const mentioned = new WeakMap<Folded, FoundLaw[]>();

/** Every law that a text mentions by a known name or as this Law, in order; found once a text. */
export function mentionsIn(folded: Folded, names: LawNames): FoundLaw[] {
  const known = mentioned.get(folded);
  if (known) return known;
  const found: FoundLaw[] = [];
  let from = 0;
  for (const { index } of folded.text.matchAll(/(?<![a-z])[a-z]/g)) {
    if (index < from) continue;
    const law = selfAt(folded, index) ?? knownNameAt(folded, index, names);
    if (law) {
      found.push(law);
      from = law.end;
    }
  }
  mentioned.set(folded, found);
  return found;
}

function selfAt({ source, text }: Folded, start: number): FoundLaw | undefined {
  const words = matchAt(SELF, text, start)?.[0];
  if (words === undefined) return undefined;
  const end = start + words.length;
  return { start, end, law: { kind: 'self', name: source.slice(start, end) } };
}

/** "that Law" is the law named last; without one its law is unknown. */
function referredLaw(folded: Folded, start: number, names: LawNames): FoundLaw | undefined {
  const words = matchAt(REFERRING, folded.text, start)?.[0];
  if (words === undefined) return undefined;
  const end = start + words.length;
  const name = folded.source.slice(start, end);
  const law = lastLawIn(folded, [Math.max(0, start - FARTHEST_BACK), start], names)?.law ?? {
    kind: 'named' as const,
    name,
  };
  return { start, end, law };
}

function knownNameAt(folded: Folded, at: number, names: LawNames): FoundLaw | undefined {
  const { source, text } = folded;
  const afterThe = at + (matchAt(THE, text, at)?.[0].length ?? 0);
  const found = [at, afterThe]
    .map((start) => longestNameAt(folded, start, names))
    .reduce((a, b) => ((b?.end ?? 0) > (a?.end ?? 0) ? b : a));
  if (!found) return undefined;
  const china = matchAt(OF_CHINA, text, found.end)?.[0].length ?? 0;
  const isLonger = matchAt(LONGER, source, found.end) ?? matchAt(OF_ANOTHER, source, found.end);
  if (china === 0 && isLonger) return undefined;
  if (folded.free && foreignPlaceBefore(text, found.start) !== undefined) return undefined;
  return { ...found, start: at, end: found.end + china };
}

/** Whether the word goes on behind a name; in free text a number may stand right behind: pipl28. */
function goesOn(text: string, end: number, free: boolean | undefined): boolean {
  if (free && /[a-z]/.test(text.charAt(end - 1))) return /[a-z]/.test(text.charAt(end));
  return /[a-z0-9]/.test(text.charAt(end));
}

function longestNameAt(
  { source, text, free }: Folded,
  start: number,
  names: LawNames,
): FoundLaw | undefined {
  const lengths = names.starting.get(text.slice(start, start + 2));
  if (!lengths) return undefined;
  if (/[a-z0-9]/.test(text.charAt(start - 1))) return undefined;
  for (const length of lengths) {
    const end = start + length;
    const lawId = end > text.length ? undefined : names.ids.get(text.slice(start, end));
    if (lawId === undefined || goesOn(text, end, free)) continue;
    const law: NamedLaw = { kind: 'named', name: source.slice(start, end), lawId };
    return { start, end, law };
  }
  return undefined;
}

/** Any other law: the E-Commerce Law, Regulation (EU) 2016/679, "the measures". */
function unknownNameAt({ source, text }: Folded, start: number): FoundLaw | undefined {
  const found = matchAt(CAPITALISED, source, start) ?? matchAt(COMMON_NOUN, text, start);
  if (!found) return undefined;
  const end = start + found[0].length;
  return { start, end, law: { kind: 'named', name: found[1] ?? source.slice(start, end) } };
}

function titled(nouns: string): string {
  return nouns.replace(/(^|\|)[a-z]/g, (letter) => letter.toUpperCase());
}
