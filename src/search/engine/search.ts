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
export interface SearchOptions {
  /** The language that the reader reads in; both are searched. */
  ui: Language;
  /**
   * How many exact hits to prove before the rest are left among those with all words, where they
   * stand too; 0 for all. A query in quotation marks has all of them proven.
   */
  proven?: number;
}

/**
 * Answers a query: what it cites, then exact hits, then records with all its words, then records
 * about the same things. A query in quotation marks gets exact hits only. The empty query gets
 * nothing.
 */
export async function search(
  index: SearchIndex,
  query: string,
  { ui, proven = 0 }: SearchOptions,
): Promise<SearchAnswer> {
  const analysis = analyse(query, index);
  const { phrases, exactOnly, cited, concepts } = analysis;
  const scores = await scoreRecords(index, concepts);
  const scoreOf = (doc: number) => scores.get(doc)?.score ?? 0;
  const order = (a: number, b: number) => scoreOf(b) - scoreOf(a) || a - b;
  const literals = phrases.map((phrase) => ({ phrase, cutsWords: exactOnly }));
  const limit = exactOnly ? 0 : proven;
  const exact = await exactHits(index, literals, { ui, order, limit });
  const hits = new Map<number, Hit>();
  const add = (group: HitGroup, docs: readonly number[]) => {
    for (const doc of docs) if (!hits.has(doc)) hits.set(doc, { doc, group, score: scoreOf(doc) });
  };
  for (const { doc, place } of cited) {
    hits.set(doc, { doc, group: 'cited', score: scoreOf(doc), place });
  }
  add('exact', exact);
  if (!exactOnly) {
    const ranked = [...scores].sort(([a], [b]) => order(a, b));
    add(
      'all-words',
      docsOf(ranked, ({ all }) => all),
    );
    add(
      'related',
      docsOf(ranked, ({ share }) => share >= leastShare),
    );
  }
  return { analysis, hits: [...hits.values()], exact: cited.length > 0 || exact.length > 0 };
}

function docsOf(scores: readonly [number, Score][], wanted: (score: Score) => boolean): number[] {
  return scores.filter(([, score]) => wanted(score)).map(([doc]) => doc);
}
