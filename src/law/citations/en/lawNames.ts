import type { LawMention, NamedLaw } from '../citation.ts';
import type { Folded, LawNames } from '../lawNames.ts';
import { matchAt } from '../matchAt.ts';

/** A law's name in the text. */
export interface FoundLaw {
  start: number;
  end: number;
  law: Exclude<LawMention, { kind: 'bare' }>;
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
const OF_CHINA = /\s+of\s+(?:the\s+people's\s+republic\s+of\s+china|the\s+prc|china)\b/y;
const OF_ANOTHER = /\s+(?:of|on)\s+(?:the\s+)?[A-Z]/y;
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

/** The known law whose name, with an article before it or not, ends right at an offset. */
export function knownLawEndingAt(
  { source, text }: Folded,
  end: number,
  names: LawNames,
): FoundLaw | undefined {
  for (const length of names.lengths) {
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
  let last: FoundLaw | undefined;
  for (const { index } of folded.text.slice(from, to).matchAll(/\b[a-z]/g)) {
    const at = from + index;
    if (last && at < last.end) continue;
    const found = selfAt(folded, at) ?? knownNameAt(folded, at, names);
    if (found && found.end <= to) last = found;
  }
  return last;
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
  return { ...found, start: at, end: found.end + china };
}

function longestNameAt(
  { source, text }: Folded,
  start: number,
  names: LawNames,
): FoundLaw | undefined {
  if (!names.first.has(text.charAt(start))) return undefined;
  for (const length of names.lengths) {
    const end = start + length;
    const lawId = end > text.length ? undefined : names.ids.get(text.slice(start, end));
    if (lawId === undefined || /[a-z0-9]/.test(text.charAt(end))) continue;
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
