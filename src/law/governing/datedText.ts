import type { Interval } from '../versions.ts';

/**
 * What a text is about, so far as it bears on time: `procedure` follows the day of the suit, not
 * of the act; `time` are the rules that say which text governs.
 */
export const textFields = [
  'civil',
  'information',
  'administrative',
  'criminal',
  'procedure',
  'time',
] as const;

export type TextField = (typeof textFields)[number];

/** One wording of a text with the days on which it was in force. */
export interface Period extends Interval {
  /** Whether the wording can be read here. */
  carried: boolean;
}

/** A law, regulation, rule or interpretation with every day on which one of its wordings stood. */
export interface DatedText {
  id: string;
  field: TextField;
  /** Oldest first, without gap or overlap. */
  periods: readonly Period[];
  /** The rules that say how it stands to acts before it and across its first day. */
  rules: readonly string[];
  /** The text that governs in its place an act which goes on beyond its last day. */
  yieldsTo?: string | undefined;
}
