import type { CitedThing } from '../../law/citations/cited.ts';
import type { Language } from '../../law/language.ts';
import { hasHan } from '../../search/text/hasHan.ts';
import { type Book, provisionKey } from '../book.ts';
import type { Fault, Flag, NamedProvision } from '../flag.ts';
import { attributionOf } from '../quoting/attributionOf.ts';
import { differenceOf } from '../quoting/differenceOf.ts';
import { partsOf, type Quotation, quotationsIn } from '../quoting/quotationsIn.ts';
import { type Token, tokensOf } from '../quoting/tokens.ts';
import { type Holding, type Likeness, placeAt, type Wording } from '../quoting/Wordings.ts';
import type { Prepared } from '../reading/prepared.ts';
import { flagAt } from './flagAt.ts';

/** How many words a quotation must have to be one of law, and not of a word. */
const least: Record<Language, number> = { zh: 8, en: 8 };
/** How like words must be to be meant for the law's: where it is named, and where nothing is. */
const LIKE = { cited: 0.5, named: 0.7, alone: 0.85 };
const ALONE_LEAST: Record<Language, number> = { zh: 18, en: 14 };
/** Who says that it is a translation is right to quote one. */
const SAID = /translat|译文|译本|中译|英译|参考译/;

type Target = Extract<CitedThing, { law: string }>;

/** What is found of the quotations of a text. */
export interface Quoted {
  flags: Flag[];
  /** How many are the official words. */
  exact: number;
}

/** Quotations of law whose words are not the law's, or stand elsewhere in it. */
export function quotations(text: Prepared, book: Book): Quoted {
  const found = quotationsIn(text.text).map((each) => checked(text, each, book));
  return {
    flags: found.flatMap(({ flag }) => flag ?? []),
    exact: found.filter(({ exact }) => exact).length,
  };
}

interface Checked {
  flag?: Flag | undefined;
  exact?: boolean;
}

/** A quotation that is long enough, with what is known of it. */
interface Quote {
  text: Prepared;
  quotation: Quotation;
  tokens: Token[];
  /** To what the text gives it; `direct` where it says that these are its words. */
  target: Target | undefined;
  direct: boolean;
  held: Holding[];
  book: Book;
}

function checked(text: Prepared, quotation: Quotation, book: Book): Checked {
  const parts = partsOf(quotation.words).map((part) => tokensOf(part, book.script));
  const tokens = parts.flat();
  const language = languageOf(tokens);
  if (tokens.length < least[language]) return {};
  const attribution = attributionOf(text, quotation);
  const target = targetOf(attribution?.cited);
  const direct = attribution?.direct === true;
  const held = book.wordings
    .holding(parts.filter((part) => part.length > 1))
    .filter(({ wording }) => wording.language === language);
  // What another paper says is its own, however like the law.
  if (direct && !target) return { exact: language === 'zh' && held.length > 0 };
  const quote = { text, quotation, tokens, target, direct, held, book };
  if (language === 'en') return english(quote);
  return chinese(quote);
}

function chinese(quote: Quote): Checked {
  const { quotation, tokens, target, direct, held } = quote;
  if (held.some(({ wording }) => isMeant(wording, target))) return { exact: true };
  const other = held.find(({ wording }) => wording.law === target?.law) ?? held[0];
  if (other && target && (direct || tokens.length >= ALONE_LEAST.zh)) {
    return flagged(quote, other, (provision) => ({ kind: 'wrong-place', provision }));
  }
  const nearest = nearestTo(quote, 'zh');
  const difference = nearest && differenceOf(tokens, tokensIn(nearest));
  if (nearest && difference) {
    return flagged(quote, nearest, (provision) => ({ kind: 'misquoted', provision, difference }));
  }
  if (!direct || tokens.length < 10 || isForm(quotation)) return {};
  return flaggedThere(quote, (provision) => ({ kind: 'not-its-words', provision }));
}

/** English words of a Chinese law are a translation, whoever made it. */
function english(quote: Quote): Checked {
  const { text, tokens, target, direct, held } = quote;
  const own = held.find(({ wording }) => isMeant(wording, target)) ?? held[0];
  if (own && direct && !isMeant(own.wording, target)) {
    return flagged(quote, own, (provision) => ({ kind: 'wrong-place', provision }));
  }
  if (SAID.test(text.plain)) return { exact: own !== undefined };
  if (own && (target || tokens.length >= ALONE_LEAST.en)) {
    return flagged(quote, own, (provision) => ({ kind: 'translation', provision }));
  }
  const nearest = nearestTo(quote, 'en');
  if (nearest) {
    const difference = differenceOf(tokens, tokensIn(nearest));
    return flagged(quote, nearest, (provision) => ({
      kind: 'translation',
      provision,
      ...(difference && { difference }),
    }));
  }
  if (!direct) return {};
  return flaggedThere(quote, (provision) => ({ kind: 'translation', provision }));
}

const languageOf = (tokens: readonly Token[]): Language =>
  tokens.filter(({ word }) => hasHan(word)).length * 2 > tokens.length ? 'zh' : 'en';

const targetOf = (cited: CitedThing | undefined): Target | undefined =>
  cited && 'law' in cited ? cited : undefined;

function isMeant({ law, article }: Wording, target: Target | undefined): boolean {
  if (!target) return true;
  if (law !== target.law) return false;
  if (target.kind !== 'inside') return true;
  const { covers, current } = target;
  return (
    covers.some((each) => each.article === article) ||
    current?.article === article ||
    target.article === article
  );
}

/** The official words for which a quotation must be meant; none where nothing is like it enough. */
function nearestTo(
  { tokens, target, direct, book: { wordings } }: Quote,
  language: Language,
): Likeness | undefined {
  const isLike = (least: number) => (each: Likeness) =>
    each.share >= least && each.score >= least * 0.75;
  if (target) {
    const bar = target.kind === 'inside' && direct ? LIKE.cited : LIKE.named;
    const there = wordings
      .like(tokens, (each) => each.language === language && isMeant(each, target))
      .find(isLike(bar));
    if (there) return there;
  }
  if (tokens.length < ALONE_LEAST[language]) return undefined;
  return wordings.like(tokens, (each) => each.language === language).find(isLike(LIKE.alone));
}

const tokensIn = ({ wording, from, to }: Likeness) => wording.tokens.slice(from, to);

/** 本条所称“…”: a term, or a heading, and no sentence of law. */
const isForm = ({ words: quoted }: Quotation) => !/[，。；,.;]/.test(quoted) && quoted.length < 14;

type Telling = (provision: NamedProvision) => Fault;

/** Flags a quotation by the words of a wording that begin with a token of it. */
function flagged(
  quote: Quote,
  { wording, from }: Pick<Holding, 'wording' | 'from'>,
  telling: Telling,
): Checked {
  const { law, version, article } = wording;
  return flaggedAt(quote, version, { law, article, ...placeAt(wording, from) }, telling);
}

/** Flags a quotation by the provision to which the text gives it, if it is one that is here. */
function flaggedThere(quote: Quote, telling: Telling): Checked {
  const { target } = quote;
  if (target?.kind !== 'inside') return {};
  const { law, version, article } = target;
  return flaggedAt(quote, version, { law, article }, telling);
}

function flaggedAt(
  { text, quotation, book: { laws } }: Quote,
  version: string,
  provision: NamedProvision,
  telling: Telling,
): Checked {
  const law = laws.get(provision.law);
  const reference = law
    ? provisionKey(law, version, provision.article, provision)
    : `laws/${provision.law}`;
  return { flag: flagAt(text, quotation, telling(provision), [reference]) };
}
