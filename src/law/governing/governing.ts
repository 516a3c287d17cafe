import { type Day, nextDay, toDay } from '../day.ts';
import type { DatedText } from './datedText.ts';
import { type InForce, inForceDuring } from './inForce.ts';
import { type Reach, reaching } from './reaching.ts';
import { type ActSpan, onDay, shared } from './span.ts';
import type { TransitionRule } from './transitionRule.ts';

/** The first day for which the texts on record are complete enough to say what was in force. */
export const recordBegins = toDay('1987-01-01');

/** The record: every text with its days, the rules on time, and the day for which both are true. */
export interface TimeRecord {
  texts: readonly DatedText[];
  rules: readonly TransitionRule[];
  asOf: Day;
}

/** What stood on the days of an act, and what later law has to say of it. */
export interface Governing {
  /** The days asked about that lie before the record begins; nothing is said of them. */
  beforeRecord?: ActSpan;
  /** The days asked about that lie after `asOf`; a text may change by then. */
  afterRecord?: ActSpan;
  /** In force on those days, and to be read here. */
  here: InForce[];
  /** In force on those days, and not to be read here. */
  elsewhere: InForce[];
  /** What the rules on time say of later texts. */
  reaching: Reach[];
  /** Texts of which no wording was in force yet when the act was over. */
  notYet: { text: string; from: Day }[];
}

/** The texts and rules of procedure, which follow the day of the suit. */
export interface Procedure {
  here: InForce[];
  elsewhere: InForce[];
  /** Rules on how those texts stand to cases begun before them. */
  rules: string[];
}

/**
 * Tells what was in force on the days of an act: a face taken once, or kept from one day to
 * another. It tells days and what the texts say of them, no more: whether conduct is one act that
 * goes on, or a later law is milder or more favourable, a court decides.
 *
 * Procedure and the rules on time themselves are no part of it: see {@link procedureOn}.
 *
 * @throws RangeError where the span has no day.
 */
export function governing(act: ActSpan, { texts, rules, asOf }: TimeRecord): Governing {
  if (act.to <= act.from) {
    throw new RangeError(`an act from ${act.from} to ${act.to} has no day: "to" is the day after`);
  }
  const beforeRecord = act.from < recordBegins && {
    from: act.from,
    to: act.to < recordBegins ? act.to : recordBegins,
  };
  const afterRecord = shared(act, { from: nextDay(asOf) });
  const outside = {
    ...(beforeRecord && { beforeRecord }),
    ...(afterRecord && { afterRecord }),
  };
  const span = shared(act, { from: recordBegins });
  if (!span) return { ...outside, here: [], elsewhere: [], reaching: [], notYet: [] };
  const substance = texts.filter(({ field }) => field !== 'procedure' && field !== 'time');
  return {
    ...outside,
    ...divided(inForceDuring(span, substance)),
    reaching: reaching(span, substance, rules, asOf),
    notYet: substance.flatMap(({ id, periods }) => {
      const first = periods[0];
      return first && span.to <= first.from ? [{ text: id, from: toDay(first.from) }] : [];
    }),
  };
}

/** Tells which texts of procedure stand on the day of a suit, and what bridges their changes. */
export function procedureOn(suit: Day, { texts, rules }: TimeRecord): Procedure {
  const procedural = texts.filter(({ field }) => field === 'procedure');
  const found = inForceDuring(onDay(suit), procedural);
  const standing = new Set(found.map(({ text }) => text));
  const named = new Set(
    procedural.filter(({ id }) => standing.has(id)).flatMap((text) => text.rules),
  );
  return {
    ...divided(found),
    rules: rules.map(({ id }) => id).filter((id) => named.has(id)),
  };
}

function divided(found: InForce[]): Pick<Governing, 'here' | 'elsewhere'> {
  return {
    here: found.filter(({ period }) => period.carried),
    elsewhere: found.filter(({ period }) => !period.carried),
  };
}
