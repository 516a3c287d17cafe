/**
 * What becomes of an act that was over before a text took force:
 * `not-back`: the text does not reach it; `law-of-the-day`: the law of that day, with exceptions
 * that the rule states; `milder`: the law of that day, unless the new one is milder;
 * `open-cases`: the new text, in cases not yet closed; `special`: as the rule says in words;
 * `not-seen`: no provision was seen; `none`: the rule has no word on such acts.
 */
export const effectsBefore = [
  'not-back',
  'law-of-the-day',
  'milder',
  'open-cases',
  'special',
  'not-seen',
  'none',
] as const;

/**
 * What becomes of an act that goes on across the day on which a text takes force:
 * `whole`: the new text governs all of it; `open`: no provision decides; `special`: as the rule
 * says in words; `none`: the rule does not concern such acts.
 */
export const effectsAcross = ['whole', 'open', 'special', 'none'] as const;

export type EffectBefore = (typeof effectsBefore)[number];
export type EffectAcross = (typeof effectsAcross)[number];

/** A rule on time, so far as days (`YYYY-MM-DD`) decide whether it has something to say. */
export interface TransitionRule {
  id: string;
  before: EffectBefore;
  across: EffectAcross;
  /** The one change of a text for which it was made; absent where it holds for every change. */
  change?: string | undefined;
  /** Acts begun before this day it does not reach. */
  actsFrom?: string | undefined;
  /** Acts of this day and later it does not concern. */
  actsUntil?: string | undefined;
}
