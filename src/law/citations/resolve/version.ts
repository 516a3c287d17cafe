import { articleAcross } from '../../concordance.ts';
import { type Day, previousDay, toDay } from '../../day.ts';
import type { ArticleNumber } from '../../provisionId.ts';
import { currentVersion, versionOn } from '../../versions.ts';
import type { NamedText } from '../cited.ts';
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
  { versionYear, former }: NamedText,
  place: ReadingPlace,
): VersionMeant | Unresolved {
  const asCited = (version: CollectedVersion): VersionMeant => {
    return { kind: 'version', version, numberOf: (cited) => cited };
  };
  const named = textNamed(law, { versionYear, former }, place.asOf);
  if (named) return asCited(named);
  if (versionYear !== undefined) return noSuchYear(id, law, versionYear);
  if (former) return byFormerNumbers(id, law, place);
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

/**
 * The text that a citation names: by a year the one that took force in it, else the first that was
 * made in it; as the former one that before the present of that day. Undefined where it names none,
 * or none that is here.
 */
export function textNamed(
  { versions }: CollectedLaw,
  { versionYear, former }: NamedText,
  day: Day,
): CollectedVersion | undefined {
  if (versionYear !== undefined) {
    return (
      versions.find(({ from }) => from.startsWith(`${versionYear}-`)) ??
      versions.find(({ years = [] }) => years.includes(versionYear))
    );
  }
  const current = former ? currentVersion(versions, day) : undefined;
  return current && versions.filter(({ from }) => from < current.from).at(-1);
}

/** The present text by the numbers that its articles bore before they were last changed. */
function byFormerNumbers(
  id: string,
  law: CollectedLaw,
  { asOf }: ReadingPlace,
): VersionMeant | Unresolved {
  const current = currentVersion(law.versions, asOf);
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
