import type { Day } from './day.ts';

/** Days in force, half-open: `from` is the first day in force, `to` the first no longer so. */
export interface Interval {
  /** `YYYY-MM-DD`, in Asia/Shanghai. */
  from: string;
  /** Absent while no end is known. */
  to?: string | undefined;
}

export type Status = 'not-yet' | 'in-force' | 'superseded';

/** Where a version stands on a day: a law is in force from the first moment of `from`. */
export function statusOn(version: Interval, day: Day): Status {
  if (day < version.from) return 'not-yet';
  return version.to !== undefined && day >= version.to ? 'superseded' : 'in-force';
}

/** The version in force on a day; undefined before the first, after the last and in a gap. */
export function versionOn<V extends Interval>(versions: readonly V[], day: Day): V | undefined {
  return versions.find((version) => statusOn(version, day) === 'in-force');
}

/**
 * The version to which a reader of that day is led: the one in force, else the next to take
 * force, else the last there was. Undefined only where there is no version.
 */
export function currentVersion<V extends Interval>(
  versions: readonly V[],
  day: Day,
): V | undefined {
  const inOrder = oldestFirst(versions);
  const coming = inOrder.find((version) => statusOn(version, day) === 'not-yet');
  return versionOn(inOrder, day) ?? coming ?? inOrder.at(-1);
}

/** The versions by the day they take force; the list given is left as it is. */
export function oldestFirst<V extends Interval>(versions: readonly V[]): V[] {
  return [...versions].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
