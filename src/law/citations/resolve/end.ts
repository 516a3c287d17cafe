import { articleRanges } from '../../articleRanges.ts';
import { onceEach } from '../../onceEach.ts';
import type { ArticleNumber } from '../../provisionId.ts';
import type { CitationTarget, CitedPlace } from '../citation.ts';
import type { LawMeant } from './law.ts';
import type { CollectedVersion, LawCollection, ReadingPlace } from './lawCollection.ts';
import { articleBefore, countFromHere, type PlaceFound, resolvePlace } from './place.ts';
import { type Outside, type Unresolved, unresolved } from './resolution.ts';
import type { VersionMeant } from './version.ts';

/** What has been found out about a target before its places are read. */
export interface Scope {
  meant: LawMeant;
  version: VersionMeant;
  place: ReadingPlace;
  collection: LawCollection;
}

/** Reads one end of a target in the version meant. */
export function resolveEnd(
  end: CitedPlace,
  target: CitationTarget,
  scope: Scope,
): PlaceFound | Outside | { kind: 'unplaced' } {
  const { meant, version, place } = scope;
  const cited = citedArticle(end, scope);
  const number = cited === undefined ? undefined : version.numberOf(cited);
  if (cited === undefined || number === undefined || !version.version.articles[number]) {
    return notHere(cited, number, scope);
  }
  const here = meant.own && number === place.article ? place : undefined;
  const { relative, paragraph, item } = end;
  const isCounted = relative !== undefined && relative.unit !== 'article';
  const isEnd = end !== target ? target.relative : undefined;
  const counted = isCounted ? countFromHere(relative, isEnd, here ?? { asOf: place.asOf }) : {};
  const inside = { ...counted, ...(paragraph && { paragraph }), ...(item && { item }) };
  const found = resolvePlace(inside, number, version.version, here);
  // Commentary speaks of 第三项 of its own article, whose text stands beside it.
  const isOwnItem = here !== undefined && end.article === undefined;
  return found.kind === 'several' ? (isOwnItem ? { kind: 'unplaced' } : found.problem) : found;
}

/** The article's number as the text counts: its own, that before it, or the one where one reads. */
function citedArticle({ relative, article }: CitedPlace, { meant, version, place }: Scope) {
  if (relative?.unit !== 'article') return article ?? meant.article;
  return place.article && articleBefore(place.article, relative.back, version.version);
}

function notHere(
  cited: ArticleNumber | undefined,
  number: ArticleNumber | undefined,
  { meant: { law }, version, collection }: Scope,
): Outside | Unresolved {
  const outside = collection.outside.articles[law] ?? [];
  const known = [number, cited].find((n) => n !== undefined && outside.includes(n));
  if (known !== undefined) return { kind: 'outside', law, article: known };
  if (cited !== undefined && number === undefined) {
    return unresolved(
      `article ${cited} of ${law} was renumbered, and the concordance does not name it`,
      `add it to renumberings in content/laws/${law}/law.yaml, or to content/outside.yaml`,
    );
  }
  const what = cited === undefined ? 'a paragraph or item without an article' : `article ${number}`;
  return unresolved(
    `no ${what} in ${law}; it has ${rangesOf(version.version)}`,
    'check the number; if the law has the article and the site does not carry it, list it in content/outside.yaml',
  );
}

/** The articles of a version in a few words. */
const rangesOf = onceEach(({ articles }: CollectedVersion) => articleRanges(Object.keys(articles)));
