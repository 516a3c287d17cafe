import type { Day } from '../law/day.ts';
import type { Language } from '../law/language.ts';
import { statusOn } from '../law/versions.ts';
import type { Provision } from '../library/model.ts';
import { provisionKey } from '../proof/book.ts';
import type { Difference } from '../proof/flag.ts';
import { differenceOf, type Sameness } from '../proof/quoting/differenceOf.ts';
import { partsOf, quotationsIn } from '../proof/quoting/quotationsIn.ts';
import { type Token, tokensOf } from '../proof/quoting/tokens.ts';
import type { TokenStretch, Wording } from '../proof/quoting/Wordings.ts';
import type { Context } from './context.ts';

export const quoteStatuses = [
  'exact',
  'marks-differ',
  'differs',
  'not-in-this-collection',
] as const;

/** What a quotation is, held against the official words and their translation. */
export interface VerifiedQuote {
  status: (typeof quoteStatuses)[number];
  /** Where it stands, or to what it is nearest, and in which language. */
  provision?: Provision;
  language?: Language;
  /** Other provisions in which the same words stand. */
  alsoIn: Provision[];
  difference?: Difference[];
}

/** How much of a quotation must stand in a wording for the two to be compared. */
const leastShare = 0.5;

interface Compared {
  wording: Wording;
  provision: Provision;
  difference: Difference[] | undefined;
}

/**
 * Holds a quotation against every text: what was cited first, then what stood on the day, then
 * what stands now.
 *
 * @param cited The provisions from which it is said to be.
 * @returns Undefined where the quotation has no words.
 */
export function verifyQuote(
  quote: string,
  context: Context,
  day: Day,
  cited: readonly Provision[] = [],
): VerifiedQuote | undefined {
  const { wordings, script } = context.book;
  const parts = partsOf(withoutMarks(quote.trim()))
    .map((part) => tokensOf(part, script))
    .filter((tokens) => tokens.length > 0);
  if (parts.length === 0) return undefined;
  const held = wordings
    .holding(parts)
    .map(({ wording, stretches }) =>
      compared(wording, marksBetween(parts, stretches, wording), context),
    );
  const exact = held.filter(({ difference }) => difference?.every(({ only }) => !only));
  const [first, ...others] = inOrder(exact.length > 0 ? exact : held, day, cited);
  if (!first) return nearest(parts.flat(), context, day, cited);
  const also = new Set(others.map(({ provision }) => provision));
  also.delete(first.provision);
  const { provision, difference } = first;
  return {
    status: exact.length > 0 ? 'exact' : 'marks-differ',
    provision,
    language: first.wording.language,
    alsoIn: [...also],
    ...(exact.length === 0 && difference && { difference }),
  };
}

/** The words between the marks that stand around the whole. */
function withoutMarks(quote: string): string {
  const [only] = quotationsIn(quote);
  return only?.start === 1 && only.end === quote.length - 1 ? only.words : quote;
}

function nearest(
  tokens: Token[],
  context: Context,
  day: Day,
  cited: readonly Provision[],
): VerifiedQuote {
  const like = (among: (wording: Wording) => boolean) =>
    context.book.wordings
      .like(tokens, among)
      .filter(({ share }) => share >= leastShare)
      .flatMap(({ wording, from, to }) =>
        // A part ends with a clause, which a quotation need not.
        [wording.tokens.slice(from, to), wording.tokens].map((official) =>
          compared(wording, differenceOf(tokens, official), context),
        ),
      );
  const own = like((wording) => cited.includes(provisionOf(wording, context)));
  const near = own.length > 0 ? own : like(() => true);
  const [best] = inOrder(near, day, cited).sort((a, b) => changedIn(a) - changedIn(b));
  if (!best?.difference) return { status: 'not-in-this-collection', alsoIn: [] };
  const { wording, provision, difference } = best;
  return { status: 'differs', provision, language: wording.language, alsoIn: [], difference };
}

function compared(
  wording: Wording,
  difference: Difference[] | undefined,
  context: Context,
): Compared {
  return { wording, provision: provisionOf(wording, context), difference };
}

function provisionOf({ law, version, article }: Wording, { book, library }: Context): Provision {
  const of = book.laws.get(law);
  const provision = of && library.provision(provisionKey(of, version, article));
  if (!provision) throw new Error(`the library has no article ${article} of ${law} ${version}`);
  return provision;
}

/** How many characters differ. */
function changedIn({ difference }: Compared): number {
  if (!difference) return Number.POSITIVE_INFINITY;
  return difference.reduce((sum, { text, only }) => sum + (only ? text.length : 0), 0);
}

function inOrder(found: readonly Compared[], day: Day, cited: readonly Provision[]): Compared[] {
  const rank = ({ provision }: Compared) => {
    if (cited.includes(provision)) return 0;
    if (statusOn(provision.version.data, day) === 'in-force') return 1;
    return provision.version === provision.law.current ? 2 : 3;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** The same words with other marks, or without the labels of items: both, as they are shown. */
function marksBetween(
  parts: readonly Token[][],
  stretches: readonly TokenStretch[],
  { tokens }: Wording,
): Difference[] | undefined {
  const found = stretches.map(({ from, to }, i) => {
    const part = parts[i] ?? [];
    return differenceOf(part, tokens.slice(from, to), sameMarks(part));
  });
  return found.every((each) => each !== undefined) ? found.flat() : undefined;
}

/** Whether words bear the same marks; a quotation may begin and end among those of a word. */
function sameMarks(quoted: readonly Token[]): Sameness {
  const [first, last] = [quoted[0], quoted.at(-1)];
  return (official, own) => {
    const [shown, given] = [official.shown, own.shown].map((text) => text.replace(/\s+/g, ''));
    if (official.word !== own.word || !shown || !given) return false;
    const at = shown.indexOf(given);
    const begins = at === 0 || own === first;
    const ends = at + given.length === shown.length || own === last;
    return at >= 0 && begins && ends;
  };
}
