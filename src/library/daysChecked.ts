import type { Day } from '../law/day.ts';
import type { Library } from './Library.ts';

/**
 * The day on which what a page says was last held against its sources, by the page's key; pages
 * of which no such day is recorded have none.
 */
export function daysChecked({ laws }: Library): Map<string, Day> {
  return new Map(
    laws.flatMap((law) => [
      [law.key, law.current.data.checked as Day] as const,
      ...law.versions.flatMap((version) =>
        [version, ...version.provisions].map(
          ({ key }) => [key, version.data.checked as Day] as const,
        ),
      ),
    ]),
  );
}
