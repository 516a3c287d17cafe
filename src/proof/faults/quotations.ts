import type { CitedThing } from '../../law/citations/cited.ts';
import type { Language } from '../../law/language.ts';
import { type Book, provisionKey } from '../book.ts';
import type { Fault, Flag, NamedProvision } from '../flag.ts';
import { attributionOf } from '../quoting/attributionOf.ts';
import { differenceOf } from '../quoting/differenceOf.ts';
import { partsOf, type Quotation, quotationsIn } from '../quoting/quotationsIn.ts';
import { type Token, tokensOf } from '../quoting/tokens.ts';
import { type Likeness, placeAt, type Wording } from '../quoting/Wordings.ts';
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

function checked(text: Prepared, quotation: Quotation, book: Book): Checked {
  const { script } = book.wordings;
  const parts = partsOf(quotation.words).map((part) => tokensOf(part, script));
  const tokens = parts.flat();
  const language = languageOf(tokens);
  if (tokens.length < least[language]) return {};
  const attribution = attributionOf(text, quotation);
  const target = targetOf(attribution?.cited);
  const holding = book.wordings
    .holding(parts.filter((part) => part.length > 1))
    .filter((wording) => wording.language === language);
  // What another paper says is its own, however like the law.
  if (attribution?.direct && !target) return { exact: language === 'zh' && holding.length > 0 };
  const direct = attribution?.direct === true;
  if (language === 'en') return english(text, quotation, { tokens, holding, target, direct }, book);
  if (holding.some((wording) => !target || isIn(wording, target))) return { exact: true };
  const other = holding.find(({ law }) => law === target?.law) ?? holding[0];
  if (other && target && (direct || tokens.length >= ALONE_LEAST.zh)) {
    const place = book.wordings.placeOf(other, parts[0] ?? []);
    return { flag: flagged(text, quotation, 'wrong-place', other, place, book) };
  }
  const nearest = nearestTo(tokens, target, direct, language, book);
  if (nearest) {
    const official = nearest.wording.tokens.slice(nearest.from, nearest.to);
    const difference = differenceOf(tokens, official);
    const place = placeAt(nearest.wording, nearest.from);
    const fault =
      difference &&
      ({ kind: 'misquoted', provision: named(nearest.wording, place), difference } as const);
    if (fault)
      return { flag: flagAt(text, quotation, fault, [keyOf(nearest.wording, place, book)]) };
  }
  const whole = target && (target.kind === 'inside' || book.laws.get(target.law)?.complete);
  if (direct && whole && target.kind === 'inside' && tokens.length >= 10 && !isForm(quotation)) {
    const provision = { law: target.law, article: target.article };
    const law = book.laws.get(target.law);
    const key = law ? [provisionKey(law, target.version, target.article)] : [];
    return { flag: flagAt(text, quotation, { kind: 'not-its-words', provision }, key) };
  }
  return {};
}

interface English {
  tokens: Token[];
  holding: Wording[];
  target: Target | undefined;
  direct: boolean;
}

/** English words of a Chinese law are a translation, whoever made it. */
function english(
  text: Prepared,
  quotation: Quotation,
  { tokens, holding, target, direct }: English,
  book: Book,
): Checked {
  if (SAID.test(text.plain)) {
    const misplaced =
      target && direct && holding.length > 0 && !holding.some((wording) => isIn(wording, target));
    const [other] = holding;
    if (!misplaced || !other) return { exact: holding.length > 0 };
    return {
      flag: flagged(
        text,
        quotation,
        'wrong-place',
        other,
        book.wordings.placeOf(other, tokens),
        book,
      ),
    };
  }
  const own = holding.find((wording) => !target || isIn(wording, target)) ?? holding[0];
  if (own && (target || tokens.length >= ALONE_LEAST.en)) {
    const place = book.wordings.placeOf(own, tokens);
    if (target && direct && !isIn(own, target))
      return { flag: flagged(text, quotation, 'wrong-place', own, place, book) };
    return { flag: flagged(text, quotation, 'translation', own, place, book) };
  }
  const nearest = nearestTo(tokens, target, direct, 'en', book);
  if (nearest) {
    const place = placeAt(nearest.wording, nearest.from);
    const difference = differenceOf(tokens, nearest.wording.tokens.slice(nearest.from, nearest.to));
    const provision = named(nearest.wording, place);
    const fault: Fault = { kind: 'translation', provision, ...(difference && { difference }) };
    return { flag: flagAt(text, quotation, fault, [keyOf(nearest.wording, place, book)]) };
  }
  if (!direct || target?.kind !== 'inside') return {};
  const provision = { law: target.law, article: target.article };
  const law = book.laws.get(target.law);
  const key = law ? [provisionKey(law, target.version, target.article)] : [];
  return { flag: flagAt(text, quotation, { kind: 'translation', provision }, key) };
}

const languageOf = (tokens: readonly Token[]): Language =>
  tokens.filter(({ word }) => /\p{Script=Han}/u.test(word)).length * 2 > tokens.length
    ? 'zh'
    : 'en';

const targetOf = (cited: CitedThing | undefined): Target | undefined =>
  cited && 'law' in cited ? cited : undefined;

function isIn({ law, article }: Wording, target: Target): boolean {
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
  tokens: readonly Token[],
  target: Target | undefined,
  direct: boolean,
  language: Language,
  { wordings }: Book,
): Likeness | undefined {
  const inLanguage = (wording: Wording) => wording.language === language;
  const isLike = (least: number) => (each: Likeness) =>
    each.share >= least && each.score >= least * 0.75;
  if (target) {
    const bar = target.kind === 'inside' && direct ? LIKE.cited : LIKE.named;
    const there = wordings
      .like(tokens, (each) => inLanguage(each) && isIn(each, target))
      .find(isLike(bar));
    if (there) return there;
  }
  if (tokens.length < ALONE_LEAST[language]) return undefined;
  return wordings.like(tokens, inLanguage).find(isLike(LIKE.alone));
}

/** 本条所称“…”: a term, or a heading, and no sentence of law. */
const isForm = ({ words: quoted }: Quotation) => !/[，。；,.;]/.test(quoted) && quoted.length < 14;

const named = ({ law, article }: Wording, place: object): NamedProvision => ({
  law,
  article,
  ...place,
});

function keyOf({ law: id, version, article }: Wording, place: object, { laws }: Book): string {
  const law = laws.get(id);
  return law ? provisionKey(law, version, article, place) : `laws/${id}`;
}

function flagged(
  text: Prepared,
  quotation: Quotation,
  kind: 'wrong-place' | 'translation',
  wording: Wording,
  place: object,
  book: Book,
): Flag {
  return flagAt(text, quotation, { kind, provision: named(wording, place) }, [
    keyOf(wording, place, book),
  ]);
}
