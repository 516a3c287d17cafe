import type { Day } from '../../law/day.ts';
import { statusOn } from '../../law/versions.ts';
import type { Provision } from '../../library/model.ts';
import { type Difference, differenceOf } from './differenceOf.ts';
import { type Token, tokensOf } from './tokens.ts';
import { partsOf, type Wording, type Wordings } from './Wordings.ts';

export const quoteStatuses = [
  'exact',
  'marks-differ',
  'differs',
  'not-in-this-collection',
] as const;

/** What a quotation is, held against the official words and their translation. */
export interface VerifiedQuote {
  status: (typeof quoteStatuses)[number];
  /** The wording in which it stands, or to which it is nearest. */
  wording?: Wording;
  /** Other provisions in which the same words stand. */
  alsoIn: Provision[];
  difference?: Difference[];
}

/** How much of a quotation must stand in a wording for the two to be compared. */
const leastShare = 0.5;
/** How many wordings are compared word by word. */
const close = 5;

/**
 * Holds a quotation against every text, that of the day first.
 *
 * @param cited The provisions from which it is said to be.
 * @returns Undefined where the quotation has no words.
 */
export function verifyQuote(
  quote: string,
  wordings: Wordings,
  day: Day,
  cited: readonly Provision[] = [],
): VerifiedQuote | undefined {
  const parts = partsOf(quote);
  if (parts.length === 0) return undefined;
  const literal = wordings.literally(parts);
  const found = literal.length > 0 ? literal : wordings.inWords(parts);
  const [first, ...others] = inOrder(found, day, cited);
  if (first) {
    const also = others.map(({ provision }) => provision);
    return {
      status: literal.length > 0 ? 'exact' : 'marks-differ',
      wording: first,
      alsoIn: [...new Set(also)].filter((each) => each !== first.provision),
      ...(literal.length === 0 && { difference: marksBetween(parts, first) }),
    };
  }
  return nearest(tokensOf(parts.join(' ')), wordings, day, cited);
}

function nearest(
  tokens: readonly Token[],
  wordings: Wordings,
  day: Day,
  cited: readonly Provision[],
): VerifiedQuote {
  const near = wordings.nearest(tokens).filter(({ share }) => share >= leastShare);
  const own = near.filter(({ wording }) => cited.includes(wording.provision));
  const among = (own.length > 0 ? own : near).slice(0, close).map(({ wording }) => wording);
  const compared = inOrder(among, day, cited).map((wording) => {
    const difference = differenceOf(tokens, wording.tokens);
    return { wording, difference, changed: changedIn(difference) };
  });
  const [best] = compared.sort((a, b) => a.changed - b.changed);
  if (!best?.difference) return { status: 'not-in-this-collection', alsoIn: [] };
  const { wording, difference } = best;
  return { status: 'differs', wording, alsoIn: [], difference };
}

/** How many characters differ. */
function changedIn(difference: readonly Difference[] | undefined): number {
  if (!difference) return Number.POSITIVE_INFINITY;
  return difference.reduce((sum, { text, only }) => sum + (only ? text.length : 0), 0);
}

/** What was cited first, then what stood on the day, then what stands now. */
function inOrder(found: readonly Wording[], day: Day, cited: readonly Provision[]): Wording[] {
  const rank = ({ provision }: Wording) => {
    if (cited.includes(provision)) return 0;
    if (statusOn(provision.version.data, day) === 'in-force') return 1;
    return provision.version === provision.law.current ? 2 : 3;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** The same words with other marks: both, as they are shown. */
function marksBetween(parts: readonly string[], { tokens }: Wording): Difference[] {
  const all: Difference[] = [];
  for (const part of parts) {
    const quoted = tokensOf(part);
    const at = startOf(quoted, tokens);
    for (const [i, { shown }] of quoted.entries()) {
      const official = tokens[at + i]?.shown ?? '';
      const isLast = i === quoted.length - 1;
      if (isLast || official.trim() === shown.trim()) addText(all, shown);
      else all.push({ text: official, only: 'official' }, { text: shown, only: 'quoted' });
    }
  }
  return all;
}

function addText(all: Difference[], text: string): void {
  const last = all.at(-1);
  if (last && !last.only) last.text += text;
  else all.push({ text });
}

function startOf(run: readonly Token[], tokens: readonly Token[]): number {
  return tokens.findIndex((_, at) => run.every(({ word }, i) => tokens[at + i]?.word === word));
}
