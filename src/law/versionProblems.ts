import { type Interval, oldestFirst } from './versions.ts';

/** A version with the days on which it was made. */
export interface DatedVersion extends Interval {
  adopted?: string | undefined;
  promulgated: string;
}

/** Dates of a law's versions that cannot all be true. */
export interface VersionProblem {
  kind: 'overlap' | 'gap' | 'two-current' | 'ends-before-it-begins' | 'promulgated-late';
  /** `from` of the version whose dates are to be mended. */
  version: string;
  message: string;
  remedy: string;
}

/**
 * What is wrong with the dates of one law's versions: each day has at most one version, from the
 * first version's first day on each has one, and no version takes force before it is promulgated.
 */
export function versionProblems(versions: readonly DatedVersion[]): VersionProblem[] {
  const inOrder = oldestFirst(versions);
  return inOrder.flatMap((version, index) => {
    const next = inOrder[index + 1];
    return [...ownProblems(version), ...(next ? neighbourProblems(version, next) : [])];
  });
}

function ownProblems({ adopted, promulgated, from, to }: DatedVersion): VersionProblem[] {
  const problems: VersionProblem[] = [];
  if (promulgated > from) {
    const message = `takes force on ${from}, before it is promulgated on ${promulgated}`;
    problems.push(problem('promulgated-late', from, message, 'check "promulgated" and "from"'));
  }
  if (adopted !== undefined && adopted > promulgated) {
    const message = `is promulgated on ${promulgated}, before it is adopted on ${adopted}`;
    problems.push(problem('promulgated-late', from, message, 'check "adopted" and "promulgated"'));
  }
  if (to !== undefined && to <= from) {
    const message = `ends on ${to}, no later than it begins`;
    const remedy = '"to" is the first day on which the version is no longer in force';
    problems.push(problem('ends-before-it-begins', from, message, remedy));
  }
  return problems;
}

function neighbourProblems({ from, to }: DatedVersion, next: DatedVersion): VersionProblem[] {
  const remedy = `give the version of ${from} "to: ${next.from}", or mend the other's "from"`;
  if (to === undefined) {
    const kind = next.to === undefined ? 'two-current' : 'overlap';
    const message = `has no end though the version of ${next.from} follows it`;
    return [problem(kind, from, message, remedy)];
  }
  if (to > next.from) {
    const message = `ends on ${to}, after the version of ${next.from} has begun`;
    return [problem('overlap', from, message, remedy)];
  }
  if (to < next.from) {
    const message = `ends on ${to}, and none is in force until ${next.from}`;
    return [problem('gap', from, message, remedy)];
  }
  return [];
}

function problem(
  kind: VersionProblem['kind'],
  version: string,
  message: string,
  remedy: string,
): VersionProblem {
  return { kind, version, message: `the version of ${version} ${message}`, remedy };
}
