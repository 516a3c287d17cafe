import type { CaseData } from '../../content-model/case/case.ts';
import { parseCaseNumber } from '../../law/caseNumber.ts';
import type { Collection } from '../../loaders/entries.ts';
import type { Found, Rule } from '../rule.ts';

/** The year under which a case is listed, and those of its numbers, agree with its dates. */
export const caseYear: Rule = {
  name: 'case-year',
  *check({ collection }) {
    for (const { meta } of collection.cases) {
      yield* listedYear(meta);
      yield* docketYears(meta);
    }
  },
};

type CaseFile = Collection['cases'][number]['meta'];

function* listedYear({ file, data, lineOf }: CaseFile): Iterable<Found> {
  const years = yearsOf(data);
  if (years.length === 0 || years.includes(data.year)) return;
  const message = `listed under ${data.year} by its ${data.yearOf}, which has ${years.join(', ')}`;
  const remedy = `write the year of the ${data.yearOf}, or mend the date`;
  yield { file, line: lineOf(['year']), message, remedy };
}

/** The years that `yearOf` may mean: of the last decision, of a step, of a publication. */
function yearsOf({ yearOf, stages, timeline, sources }: CaseData): number[] {
  const decided = stages.flatMap((stage) => stage.decided ?? []).map(yearIn);
  if (yearOf === 'decision') return decided.length > 0 ? [Math.max(...decided)] : [];
  const steps = stages.flatMap(({ filed, heard, decided, closed }) => [
    filed,
    heard,
    decided,
    closed,
  ]);
  const published = sources.map(({ date }) => date);
  const dates = [
    ...timeline.map(({ date }) => date),
    ...(yearOf === 'publication' ? published : steps),
  ];
  return [...new Set(dates.flatMap((date) => (date ? [yearIn(date)] : [])))].sort();
}

/** Years that a case may lie between its number and its decision. */
const LONGEST = 3;

function* docketYears({ file, data, lineOf }: CaseFile): Iterable<Found> {
  for (const [index, stage] of data.stages.entries()) {
    for (const field of ['number', 'numberUnconfirmed'] as const) {
      const year = parseCaseNumber(stage[field] ?? '')?.year;
      if (year === undefined) continue;
      const begun = stage.filed ? yearIn(stage.filed) : undefined;
      const ended = stage.decided ?? stage.closed;
      const last = ended ? yearIn(ended) : undefined;
      const first = begun ?? (last === undefined ? undefined : last - LONGEST);
      if (year >= (first ?? year) && year <= (last ?? year)) continue;
      const dates = [stage.filed && `filed ${stage.filed}`, ended && `ended ${ended}`];
      const message = `a number of ${year} at a stage ${dates.filter(Boolean).join(' and ')}`;
      const remedy =
        'a case is numbered in the year in which it is filed: mend the number or the date';
      yield { file, line: lineOf(['stages', index, field]), message, remedy };
    }
  }
}

function yearIn(date: string): number {
  return Number(date.slice(0, 4));
}
