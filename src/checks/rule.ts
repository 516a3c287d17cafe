import type { Finding } from '../content-model/finding.ts';
import type { Library } from '../library/Library.ts';

/** What a rule finds; the runner adds the rule's name. */
export type Found = Omit<Finding, 'rule'>;

/** One thing that must hold of the content. */
export interface Rule {
  /** In lower case with hyphens; docs/content-rules/<name>.md explains it. */
  name: string;
  check: (library: Library) => Iterable<Found>;
}
