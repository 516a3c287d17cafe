import type { PlaceInArticle } from '../../law/provisionId.ts';
import { type Analysis, analyse } from '../analyse/analyse.ts';
import type { Language } from '../record.ts';
import { exactHits } from './exactHits.ts';
import type { SearchIndex } from './openIndex.ts';
import { type Score, scoreRecords } from './score.ts';

/** Why a record is among the results; results come in this order. */
export type HitGroup = 'cited' | 'exact' | 'all-words' | 'related';

export interface Hit {
  doc: number;
  group: HitGroup;
  score: number;
  /** The paragraph or item that was cited. */
  place?: PlaceInArticle;
}

export interface SearchAnswer {
  analysis: Analysis;
  /** Best first. */
  hits: Hit[];
  /** Whether anything was cited or matches literally. */
  exact: boolean;
}

/** Less of a query's meaning than this, and a record has nothing to do with it. */
const leastShare = 0.3;
/**
 * Answers a query: what it cites, then exact hits, then records with all its words, then records
 * about the same things. A query in quotation marks gets exact hits only. The empty query gets
 * nothing.
 *
 * @param ui The language that the reader reads in; both are searched.
 */
export async function search(
  index: SearchIndex,
  query: string,
  ui: Language,
): Promise<SearchAnswer> {
  const analysis = analyse(query, index);
  const scores = await scoreRecords(index, analysis.concepts);
  const scoreOf = (doc: number) => scores.get(doc)?.score ?? 0;
  const best = (a: number, b: number) => scoreOf(b) - scoreOf(a) || a - b;
  const literals = analysis.phrases.map((phrase) => ({ phrase, cutsWords: analysis.exactOnly }));
  const exact = (await exactHits(index, literals, ui)).sort(best);
  const ranked = analysis.exactOnly ? [] : [...scores].sort(([a], [b]) => best(a, b));
  const group = (wanted: (score: Score) => boolean) =>
    ranked.filter(([, score]) => wanted(score)).map(([doc]) => doc);
  const hits = new Map<number, Hit>();
  const add = (docs: readonly number[], name: HitGroup) => {
    for (const doc of docs) {
      if (!hits.has(doc)) hits.set(doc, { doc, group: name, score: scoreOf(doc) });
    }
  };
  for (const { doc, place } of analysis.cited) {
    hits.set(doc, { doc, group: 'cited', score: scoreOf(doc), place });
  }
  add(exact, 'exact');
  add(
    group(({ all }) => all),
    'all-words',
  );
  add(
    group(({ share }) => share >= leastShare),
    'related',
  );
  return {
    analysis,
    hits: [...hits.values()],
    exact: analysis.cited.length > 0 || exact.length > 0,
  };
}
