import { fill } from '../../i18n/fill.ts';
import type { Answer } from './ask.ts';
import type { Surroundings } from './surroundings.ts';

/** What to say above the results: that nothing matches exactly, how the query was understood. */
export function outcome(
  { query, exact, readAs, otherLaw, total }: Answer,
  { strings }: Surroundings,
): string {
  const q = readAs ?? query;
  const read = readAs === undefined ? '' : fill(strings.readAs, { q });
  if (total === 0) return fill(strings.nothing, { q: query });
  if (otherLaw !== undefined) return fill(strings.otherLaw, { law: otherLaw });
  return [read, exact ? '' : fill(strings.notExact, { q })].filter(Boolean).join(' ');
}
