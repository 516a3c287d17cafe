import type { Language } from '../../law/language.ts';
import type { PlaceInArticle } from '../../law/provisionId.ts';
import type { SearchIndex } from '../index/openIndex.ts';
import { type Analysis, analyse, longestText } from '../query/analyse.ts';
import { doubtfulShare, leastOfBest, leastShare } from '../weights.ts';
import { addLoose } from './addLoose.ts';
import { bestAnswer } from './bestAnswer.ts';
import { casesOf } from './casesOf.ts';
import { isSuperseded, propertiesOf } from './counts.ts';
import { exactHits } from './exactHits.ts';
import type { Hit, HitGroup } from './hit.ts';
import { lendSupport } from './lendSupport.ts';
import { lendToKindred } from './lendToKindred.ts';
import { preferDefinitions } from './preferDefinitions.ts';
import { reread } from './reread.ts';
import { type Score, scoreRecords } from './score.ts';

export interface SearchAnswer {
  analysis: Analysis;
  /** Best first. */
  hits: Hit[];
  /** Whether anything was cited or matches literally. */
  exact: boolean;
  /** How much of the query's meaning the best record holds in words, 0-1. */
  share: number;
  /** The query as it was understood, where it was not taken as it stands. */
  readAs?: string;
}

export interface SearchOptions {
  /** The language that the reader reads in; both are searched. */
  ui: Language;
  /**
   * How many exact hits to prove before the rest are left among those with all words, where they
   * stand too; 0 for all. A query in quotation marks has all of them proven.
   */
  proven?: number;
}

async function answer(
  index: SearchIndex,
  analysis: Analysis,
  { ui, proven = 0 }: SearchOptions,
): Promise<SearchAnswer> {
  const { phrases, exactOnly, orNearest, cited, near, concepts, characters } = analysis;
  const own = await scoreRecords(index, concepts);
  const defined = analysis.asksMeaning ? preferDefinitions(index, own) : own;
  const loose = await addLoose(index, defined, characters);
  const scores = await lendToKindred(index, lendSupport(loose, index.lexicon.links));
  const scoreOf = (doc: number) => scores.get(doc)?.score ?? 0;
  // A phrase in quotation marks is looked for in the law before the pages that repeat it; a word
  // that the name of a law holds leads to that law.
  const leading = exactOnly ? 'provision' : 'law';
  const leads = (doc: number) =>
    Number(propertiesOf(index, doc).kind === leading) - Number(isSuperseded(index, doc));
  const order = (a: number, b: number) => scoreOf(b) - scoreOf(a) || a - b;
  const exactOrder = (a: number, b: number) => leads(b) - leads(a) || order(a, b);
  const literals = phrases.map((phrase) => ({ phrase, cutsWords: exactOnly }));
  const limit = exactOnly ? 0 : proven;
  const exact = await exactHits(index, literals, { ui, order: exactOrder, limit });
  const hits = new Map<number, Hit>();
  const add = (group: HitGroup, docs: readonly number[], place?: PlaceInArticle) => {
    for (const doc of docs) {
      if (!hits.has(doc)) hits.set(doc, { doc, group, score: scoreOf(doc), place });
    }
  };
  const isLaw = (doc: number) => /law|provision/.test(propertiesOf(index, doc).kind ?? '');
  const ranked = [...scores].sort(([a], [b]) => order(a, b));
  const asked = exact.some(isLaw) ? undefined : bestAnswer(index, analysis, ranked);
  if (asked !== undefined) add('answer', [asked]);
  const applying = analysis.asksCases ? casesOf(index, cited.slice(0, 1)) : undefined;
  add('answer', applying?.matrix ?? []);
  // Between quotation marks words of the law are words first, and only then a citation.
  const isCited = !exactOnly || !exact.some(isLaw);
  for (const { doc, place } of isCited ? cited : []) add('cited', [doc], place);
  add('related', applying?.cases ?? []);
  for (const doc of exact) add(isLaw(doc) ? 'exact' : 'exact-elsewhere', [doc]);
  if (!exactOnly || (orNearest && exact.length === 0)) {
    add('all-words', leadingWithAll(ranked));
    for (const { doc } of near) add('related', [doc]);
    const least = leastOfBest * (ranked[0]?.[1].score ?? 0);
    add(
      'related',
      docsOf(ranked, ({ share, score }) => share >= leastShare && score >= least),
    );
  }
  return {
    analysis,
    hits: [...hits.values()],
    exact: cited.length > 0 || exact.length > 0,
    share: Math.max(0, ...[...own.values()].map(({ share }) => share)),
  };
}

/**
 * The best records, as long as each holds every word. Where a record that lacks one is better, the
 * rest are among the related: small words (must, company) do not decide the order.
 */
function leadingWithAll(ranked: readonly [number, Score][]): number[] {
  const end = ranked.findIndex(([, { all }]) => !all);
  return ranked.slice(0, end < 0 ? undefined : end).map(([doc]) => doc);
}

function docsOf(scores: readonly [number, Score][], wanted: (score: Score) => boolean): number[] {
  return scores.filter(([, score]) => wanted(score)).map(([doc]) => doc);
}

/**
 * Answers a query: what it cites, then exact hits, then the best records with all its words, then
 * others about the same things. A query in quotation marks gets exact hits only, words around a quoted
 * phrase the nearest where nothing holds it. The empty query gets nothing. A query with words that the collection lacks is read anew (see `reread`).
 */
export async function search(
  index: SearchIndex,
  query: string,
  options: SearchOptions,
): Promise<SearchAnswer> {
  const analysis = await analyse(query, index);
  const found = await answer(index, analysis, options);
  // Neither a citation nor a text is a slip of the keyboard.
  if (analysis.exactOnly || analysis.cited.length > 0 || analysis.decidedBy) return found;
  const meant = await reread(index, query.slice(0, longestText), {
    doubtful: found.share < doubtfulShare || analysis.told.length > 0,
  });
  if (meant === undefined) return found;
  return { ...(await answer(index, await analyse(meant, index), options)), readAs: meant };
}
