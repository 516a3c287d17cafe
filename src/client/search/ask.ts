import type { Language } from '../../law/language.ts';
import type { SearchIndex } from '../../search/index/openIndex.ts';
import { IndexUnavailable } from '../../search/index/store.ts';
import { type Analysis, analyse } from '../../search/query/analyse.ts';
import type { Told } from '../../search/query/cited.ts';
import { type Counts, countsOf, type Filter, filtered } from '../../search/rank/counts.ts';
import type { Hit } from '../../search/rank/hit.ts';
import { markedWords, namesOfLaws, present, type Result } from '../../search/rank/present.ts';
import { search } from '../../search/rank/search.ts';
import { forget, lost, siteIndex } from './siteIndex.ts';
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
  /** The phrases of the query, folded: pages that hold them are proven (see `siteWords`). */
  phrases: string[];
  /** Whether a part of the index could not be had, so that results may be missing. */
  incomplete: boolean;
}

export interface Question {
  query: string;
  filter: Filter;
  /** How many results to show. */
  limit: number;
  /**
   * Told the first results before the answer is whole: what the query cites, which needs no file of
   * the index but the first; and the best, whose page may come before those of others.
   */
  onFirst?: (results: Result[]) => void;
}

/** Begins to make the results of hits. */
function presented(
  index: SearchIndex,
  hits: readonly Hit[],
  analysis: Analysis,
  ui: Language,
): Promise<Result>[] {
  const words = markedWords(analysis);
  return hits.map((hit) => present(index, hit, words, ui));
}

/** Results that are there; one whose file was lost has no key. */
async function made(results: readonly Promise<Result>[]): Promise<Result[]> {
  return (await Promise.all(results)).filter(({ key }) => key !== '');
}

/** What the query cites, read without the words that stand for others. */
async function citedFirst(
  index: SearchIndex,
  { ui }: Surroundings,
  { query, filter, limit, onFirst }: Question,
): Promise<void> {
  if (!onFirst) return;
  const analysis = await analyse(query, { ...index, equivalents: async () => [] });
  const hits = analysis.cited.map((each): Hit => ({ ...each, group: 'cited', score: 0 }));
  const wanted = filtered(index, hits, filter).slice(0, limit);
  const results = await made(presented(index, wanted, analysis, ui));
  if (results.length > 0) onFirst(results);
}

async function answer(where: Surroundings, question: Question): Promise<Answer> {
  const { query, filter, limit } = question;
  const { ui } = where;
  const index = await siteIndex(where.base);
  let isAnswered = false;
  const onFirst = (results: Result[]) => {
    if (!isAnswered) question.onFirst?.(results);
  };
  // What goes wrong here goes wrong below, and is told there.
  citedFirst(index, where, { ...question, onFirst: question.onFirst && onFirst }).catch(() => {});
  const { hits, exact, analysis, readAs } = await search(index, query, { ui, proven: limit });
  const wanted = filtered(index, hits, filter);
  isAnswered = true;
  const shown = presented(index, wanted.slice(0, limit), analysis, ui);
  const all = made(shown);
  const best = made(shown.slice(0, 1));
  const later = () => new Promise<undefined>((resolve) => setTimeout(resolve));
  // Where all pages are there already, nothing is drawn twice.
  if (!(await Promise.race([all, best.then(later)]))) question.onFirst?.(await best);
  const results = await all;
  return {
    query,
    exact,
    asksExact: analysis.asksExact,
    readAs,
    told: analysis.told,
    lawNames: await namesOfLaws(index, analysis.told, ui),
    decidedBy: analysis.decidedBy,
    total: wanted.length,
    results,
    counts: countsOf(index, hits, filter),
    phrases: analysis.phrases,
    incomplete: lost(),
  };
}

/**
 * Answers a query on the reader's device. Where the files of the index do not fit together (the
 * site was built anew since the page was opened) or some cannot be had, it starts afresh once.
 * Rejects with an `IndexUnavailable` when nothing can be had.
 */
export async function ask(where: Surroundings, question: Question): Promise<Answer> {
  try {
    const found = await answer(where, question);
    if (!found.incomplete) return found;
  } catch (error) {
    if (!(error instanceof IndexUnavailable)) throw error;
  }
  forget();
  return answer(where, question);
}
