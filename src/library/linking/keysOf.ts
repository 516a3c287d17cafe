import { splitKey } from '../../i18n/routes.ts';

/** The pages to which references lead, without the place on them. */
export const keysOf = (references: readonly string[]): string[] =>
  references.map((reference) => splitKey(reference).key);
