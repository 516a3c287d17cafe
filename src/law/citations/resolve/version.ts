import { articleAcross } from '../../concordance.ts';
import { previousDay, toDay } from '../../day.ts';
import type { ArticleNumber } from '../../provisionId.ts';
import { currentVersion, versionOn } from '../../versions.ts';
import type { Citation } from '../citation.ts';
import type { CollectedLaw, CollectedVersion, ReadingPlace } from './lawCollection.ts';
import { type Unresolved, unresolved } from './resolution.ts';

/** The version meant, and how its articles are found by the numbers that the text uses. */
export interface VersionMeant {
  kind: 'version';
  version: CollectedVersion;
  /** The number in this version of an article cited by a number; undefined where it is not known. */
  numberOf: (cited: ArticleNumber) => ArticleNumber | undefined;
}

/**
 * Finds the version of a law that a citation means: that of the year it names; in the law's own
 * text or page that one; else the one in force on the day of the text. Where the collection has
 * none of that day, the article is carried across the renumberings into the version nearest to it.
 */
export function resolveVersion(
  id: string,
  law: CollectedLaw,
  own: boolean,
  { versionYear, former }: Pick<Citation, 'versionYear' | 'former'>,
  place: ReadingPlace,
): VersionMeant | Unresolved {
  const asCited = (version: CollectedVersion): VersionMeant => {
    return { kind: 'version', version, numberOf: (cited) => cited };
  };
  if (versionYear !== undefined) {
    const ofYear = versionOfYear(law, versionYear);
    return ofYear ? asCited(ofYear) : noSuchYear(id, law, versionYear);
  }
  if (former) return formerVersion(id, law, place);
  const ofPage = own ? law.versions.find(({ from }) => from === place.version) : undefined;
  const inForce = ofPage ?? versionOn(law.versions, place.asOf);
  if (inForce) return asCited(inForce);
  const nearest = currentVersion(law.versions, place.asOf);
  if (!nearest) return unresolved(`${id} has no version`, `add one to content/laws/${id}`);
  if (place.asOf >= nearest.from) return asCited(nearest);
  const numberOf = (cited: ArticleNumber) =>
    articleAcross(law.renumberings, cited, place.asOf, toDay(nearest.from))[0];
  return { kind: 'version', version: nearest, numberOf };
}

/** The text that took force in a year, else the first that was made in it. */
function versionOfYear({ versions }: CollectedLaw, year: number): CollectedVersion | undefined {
  return (
    versions.find(({ from }) => from.startsWith(`${year}-`)) ??
    versions.find(({ years = [] }) => years.includes(year))
  );
}

/**
 * The text before the present one; where the collection has none, the present one by the numbers
 * that its articles bore before they were last changed.
 */
function formerVersion(
  id: string,
  law: CollectedLaw,
  { asOf }: ReadingPlace,
): VersionMeant | Unresolved {
  const current = currentVersion(law.versions, asOf);
  const before = law.versions.filter(({ from }) => current && from < current.from).at(-1);
  if (before) return { kind: 'version', version: before, numberOf: (cited) => cited };
  const last = law.renumberings
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (!current) return unresolved(`${id} has no version`, `add one to content/laws/${id}`);
  const numberOf = (cited: ArticleNumber) =>
    last === undefined
      ? cited
      : (articleAcross(law.renumberings, cited, previousDay(toDay(last)), toDay(last))[0] ?? cited);
  return { kind: 'version', version: current, numberOf };
}

function noSuchYear(id: string, { versions }: CollectedLaw, year: number): Unresolved {
  const years = versions.map(({ from }) => from.slice(0, 4)).join(', ');
  return unresolved(
    `${id} has no text of ${year}; it has those of ${years}`,
    'name the year in which the text took force',
  );
}
