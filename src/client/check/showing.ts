import type { Teller } from './tellFlag.ts';

/** What a result is shown with. */
export interface Showing extends Teller {
  /** The site's base path. */
  base: string;
}
