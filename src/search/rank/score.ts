import { runOf } from '../index/layout.ts';
import type { SearchIndex } from '../index/openIndex.ts';
import type { Posting } from '../index/postings.ts';
import type { Concept, Way } from '../query/concepts.ts';
import { functionCharacters } from '../query/questionWords.ts';
import { coverage, synonyms } from '../weights.ts';
import { rarityOf } from './rarity.ts';

/** How well a record answers a query. */
export interface Score {
  /** Higher is better; comparable within one query only. */
  score: number;
  /** How much of the query's meaning it holds, 0-1. */
  share: number;
  /** Whether it holds every word of the query, or another word for it. */
  all: boolean;
}

/** Adds to a record's score in `scores`; `share` is how much of the meaning it is now taken to hold. */
export function raise(
  scores: Map<number, Score>,
  doc: number,
  { score, share }: Pick<Score, 'score' | 'share'>,
): void {
  const own = scores.get(doc) ?? { score: 0, share: 0, all: false };
  scores.set(doc, { ...own, score: own.score + score, share: Math.max(own.share, share) });
}

interface Term {
  postings: readonly Posting[];
  /** The less frequent a term, the more it says. */
  rarity: number;
}

interface Match {
  score: number;
  share: number;
}

/** A pair such as 的脸 that no record has is an accident of the sentence. */
function isAccident(term: string, { postings }: Term): boolean {
  return postings.length === 0 && [...term].some((character) => functionCharacters.has(character));
}

async function termsOf(index: SearchIndex, way: Way): Promise<Term[]> {
  const terms = await Promise.all(
    way.terms.map(async ({ term, weight }) => {
      const postings = await index.postings(term);
      return { term, postings, rarity: weight * rarityOf(index, postings) };
    }),
  );
  return terms.filter((each) => !isAccident(each.term, each));
}

const weightOf = (terms: readonly Term[]) => terms.reduce((sum, { rarity }) => sum + rarity, 0);

/**
 * Brings another way of putting a concept to the weight of the reader's own. One that says much
 * less (安全 for 泄露) is brought up only a part of the way: it shall not pass for the rare word.
 */
const likeOwn = (own: number, weight: number) =>
  own > weight ? (own / weight) ** synonyms.lesser : own / weight;

function matchWay(terms: readonly Term[], trust: number, ownWeight: number): Map<number, Match> {
  const weight = weightOf(terms);
  const scale = trust * likeOwn(ownWeight, weight);
  const matches = new Map<number, Match>();
  for (const { postings, rarity } of terms) {
    for (const { doc, impact } of postings) {
      const match = matches.get(doc) ?? { score: 0, share: 0 };
      match.score += (rarity * impact) / 127;
      match.share += rarity / weight;
      matches.set(doc, match);
    }
  }
  for (const match of matches.values()) {
    match.score *= scale * match.share ** coverage.ofWords;
  }
  return matches;
}

interface ConceptMatches {
  weight: number;
  matches: Map<number, Match>;
}

/**
 * What a concept counts: what the reader's own words for it do, or the other ways on the average
 * where the collection has none of the reader's. One that it lacks in every way counts nothing: a
 * story has many such, and they decide nothing.
 */
function conceptWeight([own = [], ...others]: readonly Term[][]): number {
  if (own.some(({ postings }) => postings.length > 0)) return weightOf(own);
  const weights = others.map(weightOf).filter((weight) => weight > 0);
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
}

/** The records that speak of a concept in any way, each with its best. */
async function matchConcept(index: SearchIndex, { ways }: Concept): Promise<ConceptMatches> {
  const termsOfWays = await Promise.all(ways.map((way) => termsOf(index, way)));
  const weight = conceptWeight(termsOfWays);
  const matches = new Map<number, Match>();
  for (const [i, terms] of termsOfWays.entries()) {
    if (terms.length === 0) continue;
    for (const [doc, { score, share }] of matchWay(terms, ways[i]?.trust ?? 1, weight)) {
      const best = matches.get(doc) ?? { score: 0, share: 0 };
      matches.set(doc, { score: Math.max(best.score, score), share: Math.max(best.share, share) });
    }
  }
  return { weight, matches };
}

/** Scores every record that holds anything of the concepts. */
export async function scoreRecords(
  index: SearchIndex,
  concepts: readonly Concept[],
): Promise<Map<number, Score>> {
  // A long text says the same a hundred times: it counts as often, and is looked up once.
  const known = new Map<string, Promise<ConceptMatches>>();
  const matchesOf = (concept: Concept) => {
    const matches = known.get(concept.text) ?? matchConcept(index, concept);
    known.set(concept.text, matches);
    return matches;
  };
  const all = await Promise.all(concepts.map(matchesOf));
  const meant = all.filter(({ weight }) => weight > 0);
  const total = meant.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Map<number, Score & { whole: number }>();
  for (const { weight, matches } of meant) {
    for (const [doc, { score, share }] of matches) {
      const sum = scores.get(doc) ?? { score: 0, share: 0, all: false, whole: 0 };
      sum.score += score;
      sum.share += (share * weight) / total;
      if (share > 0.999) sum.whole++;
      scores.set(doc, sum);
    }
  }
  for (const [doc, each] of scores) {
    each.all = each.whole === meant.length;
    each.score *= (runOf(index.manifest.runs, doc)?.prior ?? 1) * each.share ** coverage.ofQuery;
  }
  return scores;
}
