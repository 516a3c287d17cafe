import { type Interval, oldestFirst } from '../versions.ts';

/** Days of a text's wordings that cannot all be true. */
export interface PeriodProblem {
  /** `from` of the period whose days are to be mended. */
  from: string;
  message: string;
}

/** Each day has at most one wording of a text, and from its first day to its last each has one. */
export function periodProblems(periods: readonly Interval[]): PeriodProblem[] {
  const inOrder = oldestFirst(periods);
  return inOrder.flatMap(({ from, to }, index) => {
    const next = inOrder[index + 1];
    if (to !== undefined && to <= from)
      return [{ from, message: `ends on ${to}, before it begins` }];
    if (!next) return [];
    if (to === undefined) return [{ from, message: `has no end though ${next.from} follows` }];
    if (to > next.from) return [{ from, message: `ends on ${to}, after ${next.from} has begun` }];
    if (to < next.from)
      return [{ from, message: `ends on ${to}, and none stands until ${next.from}` }];
    return [];
  });
}
