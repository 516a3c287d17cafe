import type { Answer } from '../../../src/client/search/ask.ts';
import type { Surroundings } from '../../../src/client/search/surroundings.ts';
import { searchStrings } from '../../../src/i18n/search.ts';
import type { Result } from '../../../src/search/rank/present.ts';

/** A page of the site in English, below a base path. */
export const where: Surroundings = { base: '/facelaw/', ui: 'en', strings: searchStrings.en };

/** A result with all that a test is not about. */
export function result(given: Partial<Result> = {}): Result {
  return {
    key: 'laws/pipl/28',
    address: 'en/laws/pipl/28/#p1',
    group: 'all-words',
    kind: 'provision',
    title: 'Sensitive information',
    label: 'Article 28, PIPL',
    status: 'In force',
    passage: { anchor: 'p1', official: true, pieces: [{ text: 'Sensitive', marked: false }] },
    ...given,
  };
}

/** An answer to a query: as many results as are given of as many as there are. */
export function answer(query: string, results: Result[], total = results.length): Answer {
  const counts = { kinds: new Map(), laws: new Map() };
  const outcome = { exact: true, asksExact: false, told: [], lawNames: new Map() };
  return { query, ...outcome, total, results, counts, phrases: [], incomplete: false };
}
