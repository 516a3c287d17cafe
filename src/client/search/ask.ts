import type { SearchIndex } from '../../search/index/openIndex.ts';
import { IndexUnavailable } from '../../search/index/store.ts';
import type { Told } from '../../search/query/cited.ts';
import { type Counts, countsOf, type Filter, filtered } from '../../search/rank/counts.ts';
import { markedWords, namesOfLaws, present, type Result } from '../../search/rank/present.ts';
import { search } from '../../search/rank/search.ts';
import { forget, siteIndex } from './siteIndex.ts';
import type { Surroundings } from './surroundings.ts';

/** A page of results, ready to be shown. */
export interface Answer {
  query: string;
  exact: boolean;
  /** Whether an exact answer was asked for: by quotation marks, a citation, a number. */
  asksExact: boolean;
  /** The query as it was understood, where it was not taken as it stands. */
  readAs?: string;
  /** What is to be told of what was cited. */
  told: Told[];
  /** The names of the laws of which that is told, by their ids. */
  lawNames: ReadonlyMap<string, string>;
  /** Of a long text what it was searched by. */
  decidedBy?: string;
  /** How many there are in all within the filter. */
  total: number;
  results: Result[];
  counts: Counts;
}

async function answer(
  index: SearchIndex,
  { ui }: Surroundings,
  query: string,
  filter: Filter,
  limit: number,
): Promise<Answer> {
  const { hits, exact, analysis, readAs } = await search(index, query, { ui, proven: limit });
  const wanted = filtered(index, hits, filter);
  const words = markedWords(analysis);
  const results = wanted.slice(0, limit).map((hit) => present(index, hit, words, ui));
  return {
    query,
    exact,
    asksExact: analysis.asksExact,
    readAs,
    told: analysis.told,
    lawNames: await namesOfLaws(index, analysis.told, ui),
    decidedBy: analysis.decidedBy,
    total: wanted.length,
    results: await Promise.all(results),
    counts: countsOf(index, hits, filter),
  };
}

/**
 * Answers a query on the reader's device. Where the files of the index do not fit together (the
 * site was built anew since the page was opened) it starts afresh once. Rejects with an
 * `IndexUnavailable` when that does not help.
 */
export async function ask(
  where: Surroundings,
  query: string,
  filter: Filter,
  limit: number,
): Promise<Answer> {
  try {
    return await answer(await siteIndex(where.base), where, query, filter, limit);
  } catch (error) {
    if (!(error instanceof IndexUnavailable)) throw error;
    forget();
    return answer(await siteIndex(where.base), where, query, filter, limit);
  }
}
