import { type Day, toDay } from '../day.ts';
import type { DatedText } from './datedText.ts';
import type { ActSpan } from './span.ts';
import type { EffectAcross, EffectBefore, TransitionRule } from './transitionRule.ts';

interface Changes {
  rule: string;
  /** The texts for which it speaks, with the days on which they took force. */
  texts: { text: string; from: Day }[];
}

/** A rule on texts that took force when the act was over. */
export interface ReachesBack extends Changes {
  how: 'back';
  effect: EffectBefore;
}

/** A rule on texts that took force while the act went on. */
export interface ReachesAcross extends Changes {
  how: 'across';
  effect: EffectAcross;
}

export type Reach = ReachesBack | ReachesAcross;

/**
 * What the rules on time say of an act, rule by rule in the order given: first of the texts that
 * took force while it went on, then of those that took force afterwards and stand on `asOf`.
 */
export function reaching(
  span: ActSpan,
  texts: readonly DatedText[],
  rules: readonly TransitionRule[],
  asOf: Day,
): Reach[] {
  const across = rules.flatMap((rule): ReachesAcross[] => {
    const changes = collect(texts, rule, (text) => changesWithin(text, span));
    if (rule.across === 'none' || changes.length === 0 || !concerns(rule, span)) return [];
    return [{ rule: rule.id, how: 'across', effect: rule.across, texts: changes }];
  });
  const back = rules.flatMap((rule): ReachesBack[] => {
    const changes = collect(texts, rule, (text) => changesAfter(text, rule, span, asOf));
    if (rule.before === 'none' || changes.length === 0 || !concerns(rule, span)) return [];
    return [{ rule: rule.id, how: 'back', effect: rule.before, texts: changes }];
  });
  return [...across, ...back];
}

function collect(
  texts: readonly DatedText[],
  rule: TransitionRule,
  changesOf: (text: DatedText) => Day[],
): Changes['texts'] {
  return texts
    .filter(({ rules }) => rules.includes(rule.id))
    .flatMap((text) => changesOf(text).map((from) => ({ text: text.id, from })))
    .filter(({ from }) => rule.change === undefined || from === rule.change);
}

/** The first days of wordings that lie inside the span: the act went on across them. */
function changesWithin({ periods }: DatedText, { from, to }: ActSpan): Day[] {
  return periods.map((period) => toDay(period.from)).filter((day) => from < day && day < to);
}

/**
 * The first day of the wording that stands on `asOf`, if the act was over by then. A rule made for
 * one change speaks of that change, whatever wording has followed.
 */
function changesAfter(
  { periods }: DatedText,
  { change }: TransitionRule,
  { to }: ActSpan,
  asOf: Day,
): Day[] {
  return periods
    .filter((period) => {
      if (change !== undefined) return period.from === change;
      return period.from <= asOf && (period.to === undefined || asOf < period.to);
    })
    .map((period) => toDay(period.from))
    .filter((day) => to <= day && day <= asOf);
}

function concerns({ actsFrom, actsUntil }: TransitionRule, { from, to }: ActSpan): boolean {
  const reached = actsFrom === undefined || actsFrom < to;
  return reached && (actsUntil === undefined || from < actsUntil);
}
