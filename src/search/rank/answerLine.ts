import type { Language } from '../../law/language.ts';
import type { SearchIndex } from '../index/openIndex.ts';
import { search } from './search.ts';

/** A query of a batch and its answer, as they stand in files. */
export interface QueryLine {
  id: string;
  query: string;
  ui?: Language;
}

export interface AnswerLine {
  id: string;
  /** Keys, best first. */
  results: string[];
  /** Whether there are any exact hits. */
  exact: boolean;
}

/**
 * Answers one query of a batch.
 *
 * @param limit How many results at most; 0 for all.
 */
export async function answerLine(
  index: SearchIndex,
  { id, query, ui = 'zh' }: QueryLine,
  limit: number,
): Promise<AnswerLine> {
  const { hits, exact } = await search(index, query, { ui, proven: limit });
  const wanted = limit === 0 ? hits : hits.slice(0, limit);
  const pages = await Promise.all(wanted.map(({ doc }) => index.page(doc, ui)));
  return { id, results: pages.map(({ key }) => key), exact };
}
