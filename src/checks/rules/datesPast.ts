import type { Collection, YamlFile } from '../../loaders/entries.ts';
import type { Rule } from '../rule.ts';

/** What has happened has a date that has been; only what takes force may lie ahead. */
export const datesPast: Rule = {
  name: 'dates-past',
  *check({ collection, day }) {
    for (const { file, path, date } of pastDates(collection)) {
      // A month or a year is as much of the day as is known.
      if (date <= day.slice(0, date.length)) continue;
      const message = `${String(path.at(-1))}: ${date} is later than ${day}`;
      const remedy = 'write the day on which it happened';
      yield { file: file.file, line: file.lineOf(path), message, remedy };
    }
  },
};

interface PastDate {
  file: YamlFile<unknown>;
  path: PropertyKey[];
  date: string;
}

function pastDates({ laws, cases, updates, corrections }: Collection): PastDate[] {
  return [
    ...laws.flatMap(({ versions }) =>
      versions.flatMap(({ meta }) => [
        ...one(meta, ['adopted'], meta.data.adopted),
        ...one(meta, ['promulgated'], meta.data.promulgated),
      ]),
    ),
    ...cases.flatMap(({ meta }) => caseDates(meta)),
    ...(updates ? updatesDates(updates) : []),
    ...(corrections?.data.entries.flatMap(({ date }, at) =>
      one(corrections, ['entries', at, 'date'], date),
    ) ?? []),
  ];
}

function caseDates(file: Collection['cases'][number]['meta']): PastDate[] {
  const { stages, timeline, sources } = file.data;
  return [
    ...stages.flatMap((stage, at) =>
      (['filed', 'heard', 'decided', 'closed'] as const).flatMap((step) =>
        one(file, ['stages', at, step], stage[step]),
      ),
    ),
    ...timeline.flatMap(({ date }, at) => one(file, ['timeline', at, 'date'], date)),
    ...sources.flatMap(({ date }, at) => one(file, ['sources', at, 'date'], date)),
  ];
}

function updatesDates(file: NonNullable<Collection['updates']>): PastDate[] {
  const { lastLooked, log, drafts, localRules, siteLog } = file.data;
  return [
    ...one(file, ['lastLooked'], lastLooked),
    ...log.flatMap(({ date }, at) => one(file, ['log', at, 'date'], date)),
    ...drafts.flatMap(({ date }, at) => one(file, ['drafts', at, 'date'], date)),
    ...localRules.flatMap(({ asOf }, at) => one(file, ['localRules', at, 'asOf'], asOf)),
    ...siteLog.flatMap(({ date }, at) => one(file, ['siteLog', at, 'date'], date)),
  ];
}

function one(file: YamlFile<unknown>, path: PropertyKey[], date: string | undefined): PastDate[] {
  return date === undefined ? [] : [{ file, path, date }];
}
