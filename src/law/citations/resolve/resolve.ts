import type { Citation, CitationTarget } from '../citation.ts';
import { coveredPlaces } from '../coveredPlaces.ts';
import { currentPlace } from './currentPlace.ts';
import { resolveEnd, type Scope } from './end.ts';
import { resolveLaw } from './law.ts';
import type { LawCollection, ReadingPlace } from './lawCollection.ts';
import { type Resolution, unresolved } from './resolution.ts';
import { resolveVersion } from './version.ts';

/**
 * Finds the provision that a target of a citation means.
 *
 * A text is read by the numbering of its day: an interpretation of 2021 that cites
 * 民事诉讼法第五十五条 means what is article 58 since 2022-01-01. The law's own text, and a page on
 * one version of it, are read in that version.
 *
 * @param citation What a parser found; its law and year hold for all its targets.
 * @param place Where the citation stands.
 * @returns Where it leads. What is unresolved says why and how to mend it.
 */
export function resolve(
  citation: Pick<Citation, 'law' | 'versionYear' | 'former'>,
  target: CitationTarget,
  place: ReadingPlace,
  collection: LawCollection,
): Resolution {
  const meant = resolveLaw(citation.law, target, place, collection);
  if (meant.kind !== 'law') return meant;
  const { law: id } = meant;
  if (collection.outside.laws.includes(id)) {
    return { kind: 'outside', law: id, article: target.article ?? meant.article ?? '' };
  }
  const law = collection.laws[id];
  if (!law) return unresolved(`no law "${id}" in the collection`, 'add it, or mend its id');
  const version = resolveVersion(id, law, meant.own, citation, place);
  if (version.kind === 'unresolved') return version;
  return resolveTarget(target, { meant, version, place, collection });
}

function resolveTarget(target: CitationTarget, scope: Scope): Resolution {
  const { meant, version, collection } = scope;
  const first = resolveEnd(target, target, scope);
  if (first.kind !== 'place') return first;
  const end = target.through ? resolveEnd(target.through, target, scope) : first;
  if (end.kind === 'unresolved') return end;
  const last = end.kind === 'place' ? end : first;
  const cited = target.article ?? (meant.own ? undefined : meant.article);
  const renumberedFrom = cited !== undefined && cited !== first.article ? cited : undefined;
  const current = currentPlace(meant.law, version.version, first.article, collection);
  const { kind: _kind, ...placeFound } = first;
  return {
    kind: 'inside',
    law: meant.law,
    version: version.version.from,
    ...placeFound,
    covers: coveredPlaces(first, last, version.version),
    ...(current && { current }),
    ...(renumberedFrom !== undefined && { renumberedFrom }),
  };
}
