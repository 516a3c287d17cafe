import type { CheckStrings } from '../../i18n/check.ts';
import { fill } from '../../i18n/fill.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { splitKey } from '../../i18n/routes.ts';
import { formatCaseNumber, parseCaseNumber } from '../../law/caseNumber.ts';
import { isPartialDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import { isArticleNumber } from '../../law/provisionId.ts';
import { articleLabel, placeLabel, provisionLabel } from '../../law/provisionLabel.ts';
import type { Book } from '../../proof/book.ts';
import type { Advice, ProofLaw } from '../../proof/data.ts';
import {
  type Difference,
  type Fault,
  type Flag,
  type NamedProvision,
  notes,
} from '../../proof/flag.ts';

/** A flag in words. */
export interface Told {
  level: 'fault' | 'note';
  title: string;
  why: string[];
  /** What is right. */
  right?: string;
  /** What may be said of a matter instead, and why not the other. */
  advice?: { say: string; why: string };
  difference?: Difference[];
  links: { reference: string; text: string }[];
}

/** What a flag is told with. */
export interface Teller {
  book: Pick<Book, 'laws' | 'cases'>;
  strings: CheckStrings;
  locale: Locale;
  /** What the pages are called that are neither law nor case. */
  pages: Record<string, string>;
}

/** Says what is wrong, why, what is right, and where that stands. */
export function tellFlag({ fault, references }: Flag, teller: Teller): Told {
  const { title } = teller.strings.faults[fault.kind];
  return {
    level: notes.includes(fault.kind) ? 'note' : 'fault',
    title,
    ...bodyOf(fault, teller),
    links: references.map((reference) => ({ reference, text: nameOf(reference, teller) })),
  };
}

type Body = Pick<Told, 'why' | 'right' | 'difference' | 'advice'>;

function bodyOf(fault: Fault, teller: Teller): Body {
  const { strings, locale } = teller;
  const words = strings.faults;
  switch (fault.kind) {
    case 'no-such-article':
    case 'article-not-here': {
      const total = 'total' in fault ? fault.total : '';
      const article = articleLabel(fault.article, locale);
      const why = fill(words[fault.kind].why, { law: lawName(fault.law, teller), article, total });
      return { why: [why] };
    }
    case 'no-such-place': {
      const place = placeLabel(fault.lacking, locale);
      const article = articleLabel(fault.article, locale);
      return {
        why: [fill(words[fault.kind].why, { law: lawName(fault.law, teller), article, place })],
      };
    }
    case 'old-number': {
      const [old, now] = [articleLabel(fault.old, locale), articleLabel(fault.now, locale)];
      return { why: [fill(words[fault.kind].why, { law: lawName(fault.law, teller), old, now })] };
    }
    case 'wrong-number':
    case 'wrong-name':
    case 'wrong-issuer':
    case 'wrong-day':
      return ofLaw(fault, teller);
    case 'before-its-day': {
      const values = { law: lawName(fault.law, teller), first: dayOf(fault.first, locale) };
      return { why: [fill(words[fault.kind].why, values)] };
    }
    case 'misquoted':
    case 'wrong-place':
    case 'not-its-words':
    case 'translation': {
      const provision = provisionName(fault.provision, teller);
      const difference = 'difference' in fault ? fault.difference : undefined;
      return {
        why: [fill(words[fault.kind].why, { provision })],
        ...(difference && { difference }),
      };
    }
    case 'no-judgment': {
      const values = { case: caseName(fault.case, teller), how: fault.how[locale] };
      return { why: [fill(words[fault.kind].why, values)], advice: advised(fault.advice, locale) };
    }
    case 'court-banned': {
      const why = fill(words[fault.kind].why, { case: caseName(fault.case, teller) });
      return { why: [why], advice: advised(fault.advice, locale) };
    }
    case 'spc-banned':
      return { why: [words[fault.kind].why] };
    case 'wrong-case-day': {
      const days = fault.decided.map((day) => dayOf(day, locale));
      const values = { case: caseName(fault.case, teller), days: listed(days, locale) };
      return { why: [fill(words[fault.kind].why, values)] };
    }
    case 'unconfirmed-number':
      return { why: [fill(words[fault.kind].why, { case: caseName(fault.case, teller) })] };
    case 'number-not-here': {
      const known = fault.known.map((number) => numberIn(number, locale));
      const numbers = listed(known, locale);
      const name = fault.case && caseName(fault.case, teller);
      const told = name && numbers ? [fill(words[fault.kind].known, { case: name, numbers })] : [];
      return { why: [words[fault.kind].why, ...told] };
    }
  }
}

type OfLaw = Extract<Fault, { kind: 'wrong-number' | 'wrong-name' | 'wrong-issuer' | 'wrong-day' }>;

function ofLaw(fault: OfLaw, { book, strings, locale }: Teller): Body {
  const law = book.laws.get(fault.law) as ProofLaw;
  const values = { law: law.short[locale], issuer: law.issuer[locale] };
  const title = law.title[locale];
  const words = strings.faults;
  if (fault.kind === 'wrong-day') {
    const promulgated = dayOf(law.promulgated, locale);
    const from = dayOf(law.current, locale);
    const right = fill(strings.law.days, { title, promulgated, from });
    return { why: [fill(words['wrong-day'][fault.about], values)], right };
  }
  const why = [fill(words[fault.kind].why, values)];
  if (fault.kind === 'wrong-number') {
    return { why, right: fill(strings.law.number, { title, number: fault.number }) };
  }
  if (fault.kind === 'wrong-name') return { why, right: fill(strings.law.title, { title }) };
  return { why };
}

const advised = ({ say, why }: Advice, locale: Locale) => ({ say: say[locale], why: why[locale] });

/** A case number in the width of the language. */
function numberIn(number: string, locale: Locale): string {
  const parsed = parseCaseNumber(number);
  return parsed ? formatCaseNumber(parsed, locale === 'zh' ? 'fullwidth' : 'halfwidth') : number;
}

function listed(items: readonly string[], locale: Locale): string {
  return items.join(locales[locale].punctuation.listComma);
}

const dayOf = (day: string, locale: Locale) => (isPartialDay(day) ? formatDay(day, locale) : day);

const lawName = (id: string, { book, locale }: Teller) => book.laws.get(id)?.short[locale] ?? id;

const caseName = (key: string, { book, locale }: Teller) =>
  book.cases.find((each) => each.key === key)?.short[locale] ?? key;

/** 个人信息保护法第二十九条; Article 29 of PIPL. */
function provisionName({ law, ...place }: NamedProvision, teller: Teller): string {
  const label = provisionLabel(place, teller.locale);
  const name = lawName(law, teller);
  return teller.locale === 'zh' ? `${name}${label}` : `${label} of ${name}`;
}

/** The name of the page to which a reference leads. */
function nameOf(reference: string, teller: Teller): string {
  const { key } = splitKey(reference);
  const [room, id = '', ...rest] = key.split('/');
  if (room === 'cases' && id !== '') return caseName(key, teller);
  if (room !== 'laws') return teller.pages[key] ?? key;
  const article = rest.find(isArticleNumber);
  return article ? provisionName({ law: id, article }, teller) : lawName(id, teller);
}
