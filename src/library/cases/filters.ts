import type { Bilingual } from '../../content-model/bilingual.ts';
import type { CaseData } from '../../content-model/case/case.ts';
import { type CaseFilterId, caseFilterIds, tagOf } from '../../content-model/case/selection.ts';
import {
  caseKinds,
  caseOutcomes,
  caseSettings,
  courtLevels,
  provinces,
} from '../../content-model/case/words.ts';
import { splitKey } from '../../i18n/routes.ts';
import type { Library } from '../Library.ts';
import type { Case } from '../model.ts';

/** A value by which the list of cases can be narrowed down, and the cases that have it. */
export interface CaseFilterValue {
  filter: CaseFilterId;
  /** `civil-judgment`, `2021`, `frt-provisions-10` */
  value: string;
  /** Key of the plain page that lists them: `cases/by/kind/civil-judgment`. */
  key: string;
  label: Bilingual;
  cases: Case[];
}

export interface CaseFilter {
  filter: CaseFilterId;
  /** Only those that some case has. */
  values: CaseFilterValue[];
}

const valuesOf: Record<CaseFilterId, (data: CaseData) => string[]> = {
  kind: ({ kind }) => [kind],
  court: ({ stages }) => stages.map(({ courtLevel }) => courtLevel),
  place: (data) => data.provinces,
  year: ({ year }) => [String(year)],
  setting: ({ setting }) => [setting],
  outcome: ({ outcome }) => [outcome.code],
  provision: ({ provisions }) => provisions.map(({ key }) => provisionValue(key)),
};

/** `laws/frt-provisions/10#p1` -> `frt-provisions-10`: a step of an address has no slash in it. */
export function provisionValue(reference: string): string {
  return splitKey(reference)
    .key.replace(/^laws\//, '')
    .replaceAll('/', '-');
}

/** Every filter with the values that occur, in the order of their lists; years latest first. */
export function caseFilters(library: Pick<Library, 'cases' | 'allProvisions'>): CaseFilter[] {
  return caseFilterIds.map((filter) => ({
    filter,
    values: labels(library, filter)
      .map(([value, label]) => ({
        filter,
        value,
        key: `cases/by/${filter}/${value}`,
        label,
        cases: library.cases.filter(({ data }) => valuesOf[filter](data).includes(value)),
      }))
      .filter(({ cases }) => cases.length > 0),
  }));
}

/** What marks a case for the filters: `kind:civil-judgment`, `year:2021` and so on, each once. */
export function caseTags({ data }: Case): string[] {
  const tags = caseFilterIds.flatMap((filter) =>
    valuesOf[filter](data).map((value) => tagOf(filter, value)),
  );
  return [...new Set(tags)];
}

/** Every value that may occur, in order, with its name in both languages. */
function labels(
  { cases, allProvisions }: Pick<Library, 'cases' | 'allProvisions'>,
  filter: CaseFilterId,
): [string, Bilingual][] {
  if (filter === 'year') {
    const years = [...new Set(cases.map(({ data }) => data.year))].sort((a, b) => b - a);
    return years.map((year) => [String(year), { zh: `${year}年`, en: String(year) }]);
  }
  if (filter === 'provision') {
    return allProvisions.map(({ key, citation }) => [provisionValue(key), citation]);
  }
  const words = {
    kind: caseKinds,
    court: courtLevels,
    place: provinces,
    setting: caseSettings,
    outcome: caseOutcomes,
  };
  return Object.entries(words[filter]);
}
