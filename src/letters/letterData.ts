import type { Day } from '../law/day.ts';
import type { DatedText } from '../law/governing/datedText.ts';
import type { TransitionRule } from '../law/governing/transitionRule.ts';
import type { Language } from '../law/language.ts';
import type { ProvisionRef } from '../law/provisionId.ts';
import type { Unit } from '../law/provisionLabel.ts';

/**
 * What is filled in: a line of text, several, a day, one of some words, or whether words of the
 * letter stand.
 */
export const fieldKinds = ['line', 'lines', 'day', 'choice', 'option'] as const;

export type FieldKind = (typeof fieldKinds)[number];

/** A field as the letter needs it; its label stands on the page. */
export interface LetterField {
  id: string;
  kind: FieldKind;
  /** Of a choice. */
  choices?: readonly Record<Language, string>[];
}

/** Which days decide: those of the events, or the day on which the letter is sent. */
export const dayKinds = ['events', 'letter'] as const;

/** A provision that a letter may cite. */
export interface LetterCite extends ProvisionRef {
  by: (typeof dayKinds)[number];
  /** The option that has to be chosen for it. */
  when?: string | undefined;
}

/** A law as a letter names it, with its days. */
export interface LetterLaw {
  text: DatedText;
  /** First day in force of the wording cited. */
  wording: string;
  unit: Unit;
  /** Of an interpretation, which is cited by it. */
  number?: string | undefined;
  title: Record<Language, string>;
  short: Record<Language, string>;
}

/** All that a page needs to put a letter together. */
export interface LetterData {
  id: string;
  /** The words, for {@link parseLetter}. */
  words: Record<Language, string>;
  fields: readonly LetterField[];
  /** Groups of citations, each in the order in which it is written. */
  cites: Readonly<Record<string, readonly LetterCite[]>>;
  laws: readonly LetterLaw[];
  rules: readonly TransitionRule[];
  /** Ids of the fields with the first and the last day of the events, and the day of the letter. */
  days: { from?: string | undefined; to?: string | undefined; letter: string };
  /** The day for which all this is true. */
  asOf: Day;
}

/** What was filled in, by field: text, a day, the place of a choice, `on` for an option. */
export type Values = Readonly<Record<string, string>>;

/** Whether an option is chosen. */
export function isOn(values: Values, id: string): boolean {
  return values[id] === 'on';
}
