import { type Day, toDay } from '../day.ts';
import type { DatedText } from './datedText.ts';
import { inForceDuring } from './inForce.ts';
import { reaching } from './reaching.ts';
import type { ActSpan } from './span.ts';
import type { EffectAcross, TransitionRule } from './transitionRule.ts';

/**
 * How one wording of a text stands to the days of an act:
 * `throughout`: in force on each of them;
 * `partly`: on some, with what the rules on time say of an act that goes on across its first day;
 * `not-yet`: the act was over when it took force; `no-longer`: it had been replaced or repealed.
 */
export type Standing =
  | { kind: 'throughout' }
  | { kind: 'partly'; from: Day; effect: EffectAcross | undefined }
  | { kind: 'not-yet'; from: Day }
  | { kind: 'no-longer'; to: Day };

/**
 * Tells whether a wording may be cited for an act: it may where it was in force on one of its days.
 * @param wording the first day in force of the wording cited
 * @param rules the rules on time that speak of the text
 * @throws RangeError where the text has no such wording
 */
export function standingOf(
  text: DatedText,
  wording: string,
  act: ActSpan,
  rules: readonly TransitionRule[],
): Standing {
  const period = text.periods.find(({ from }) => from === wording);
  if (!period) throw new RangeError(`${text.id} has no wording in force from ${wording}`);
  const found = inForceDuring(act, [text]).find((each) => each.period === period);
  if (found?.throughout) return { kind: 'throughout' };
  const from = toDay(wording);
  if (!found) {
    const isLater = act.to <= from;
    return isLater || period.to === undefined
      ? { kind: 'not-yet', from }
      : { kind: 'no-longer', to: toDay(period.to) };
  }
  if (found.from > act.from) return { kind: 'partly', from, effect: effectAcross() };
  return { kind: 'no-longer', to: toDay(period.to as string) };

  function effectAcross(): EffectAcross | undefined {
    const across = reaching(act, [text], rules, act.to).filter(
      ({ how, texts }) => how === 'across' && texts.some((change) => change.from === from),
    );
    return across[0]?.effect as EffectAcross | undefined;
  }
}

/** Whether a wording that stands so to an act may be cited for it. */
export function isCitable({ kind }: Standing): boolean {
  return kind === 'throughout' || kind === 'partly';
}
