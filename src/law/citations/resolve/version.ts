import { articleAcross } from '../../concordance.ts';
import { toDay } from '../../day.ts';
import type { ArticleNumber } from '../../provisionId.ts';
import { currentVersion, versionOn } from '../../versions.ts';
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
  versionYear: number | undefined,
  place: ReadingPlace,
): VersionMeant | Unresolved {
  const asCited = (version: CollectedVersion): VersionMeant => {
    return { kind: 'version', version, numberOf: (cited) => cited };
  };
  if (versionYear !== undefined) {
    const ofYear = law.versions.find(({ from }) => from.startsWith(`${versionYear}-`));
    return ofYear ? asCited(ofYear) : noSuchYear(id, law, versionYear);
  }
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

function noSuchYear(id: string, { versions }: CollectedLaw, year: number): Unresolved {
  const years = versions.map(({ from }) => from.slice(0, 4)).join(', ');
  return unresolved(
    `${id} has no text of ${year}; it has those of ${years}`,
    'name the year in which the text took force',
  );
}
