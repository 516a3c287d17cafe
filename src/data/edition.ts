import type { Day } from '../law/day.ts';

/** The version of the format: its first number changes when a reader of the old one would stumble. */
export const formatVersion = '1.0.0';

/** Of which state of the content the data is, and where it will stand. */
export interface Edition {
  /** The day for which status is derived. */
  day: Day;
  /** The commit of the content, in short; undefined where nothing names it. */
  commit?: string | undefined;
  /** `https://facelaw.example` */
  site: string;
  /** `/` or `/facelaw/` */
  base: string;
}
