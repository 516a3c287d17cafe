import type { Change } from '../tinyLibrary.ts';

/** One way to break the tiny library, and what has to be said of it. */
export interface Fault {
  /** What was done, after "stops". */
  what: string;
  changes: Readonly<Record<string, Change>>;
  /** Where it is told: `file:line`. */
  at: string;
  rule: string;
  /** Words of the message. */
  says: RegExp;
  /** Words of the remedy. */
  mend: RegExp;
}
