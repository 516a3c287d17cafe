import type { PlaceInArticle } from '../../law/provisionId.ts';
import { type Lexicon, type LexiconLaw, unpackArticles } from '../index/lexicon.ts';
import { type ArticleMention, articleMentions, bareNumber } from './articleMentions.ts';
import { type LawMention, lawMentions } from './lawMentions.ts';
import { otherLaw } from './otherLaw.ts';

/** A record that the query names. */
export interface CitedRecord {
  doc: number;
  place: PlaceInArticle;
}

/** What a query cites, and what is left of it. */
export interface CitedLaw {
  records: CitedRecord[];
  /** Whether an article was cited that there is not. */
  missing: boolean;
  /** The laws that are named, whether or not an article of theirs is. */
  laws: LexiconLaw[];
  /** Names of laws that the collection does not carry, of which an article is cited. */
  others: string[];
  /** The query without its citations, in plain form. */
  rest: string;
}

function provision(law: LexiconLaw, { article, place }: ArticleMention): CitedRecord[] {
  const all = unpackArticles(law.articles);
  const at = all.indexOf(article);
  if (at >= 0) return [{ doc: law.first + at, place }];
  const [from, to] = article.split('-').map(Number);
  if (from === undefined || to === undefined) return [];
  return all.flatMap((each, i) =>
    Number(each) >= from && Number(each) <= to ? [{ doc: law.first + i, place: {} }] : [],
  );
}

/** The law whose name stands nearest: before the article in Chinese, after it in `of the PIPL`. */
function lawFor(article: ArticleMention, laws: readonly LawMention[]): LawMention | undefined {
  const before = laws.filter(({ end }) => end <= article.start).at(-1);
  const after = laws.find(({ start }) => start >= article.end);
  if (!before || !after) return before ?? after;
  return after.start - article.end < article.start - before.end ? after : before;
}

function without(query: string, spans: readonly { start: number; end: number }[]): string {
  let rest = query;
  for (const { start, end } of spans) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  return rest.replace(/ +/g, ' ').trim();
}

/**
 * Recognises laws and articles cited in a query in plain form (see `queryForm`): with or without
 * 第, in either language, before or after the name of the law. An article without a law is that
 * article of every law, in the order of the collection. Articles that no law has are left out.
 */
export function citedLaw(query: string, { laws }: Pick<Lexicon, 'laws'>): CitedLaw {
  const mentions = lawMentions(query, laws);
  const written = articleMentions(query);
  const bare = written.length > 0 ? [] : mentions.map((m) => bareNumber(query, m.start, m.end));
  const others: string[] = [];
  const records = written.flatMap((article) => {
    const other = otherLaw(query, article, mentions);
    if (other !== undefined) {
      others.push(other);
      return [];
    }
    const law = lawFor(article, mentions)?.law;
    return (law ? [law] : laws).flatMap((each) => provision(each, article));
  });
  for (const [i, articles] of bare.entries()) {
    const law = mentions[i]?.law;
    if (law) records.push(...articles.flatMap((article) => provision(law, article)));
  }
  return {
    records: records.filter(({ doc }, i) => records.findIndex((r) => r.doc === doc) === i),
    missing: records.length === 0 && written.length + bare.flat().length > 0,
    others: [...new Set(others)],
    laws: [...new Set(mentions.map(({ law }) => law))],
    rest: without(query, [...mentions, ...written, ...bare.flat()]),
  };
}
