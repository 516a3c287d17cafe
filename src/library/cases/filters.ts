import type { Bilingual } from '../../content-model/bilingual.ts';
import type { CaseData } from '../../content-model/case/case.ts';
import { type CaseFilterId, caseFilterIds, tagOf } from '../../content-model/case/selection.ts';
import type { CaseStage } from '../../content-model/case/stage.ts';
import {
  caseKinds,
  caseOutcomes,
  caseSettings,
  courtLevels,
  hasResult,
  provinces,
} from '../../content-model/case/words.ts';
import { splitKey } from '../../i18n/routes.ts';
import { onceEach } from '../../law/onceEach.ts';
import type { Library } from '../Library.ts';
import type { Case } from '../model.ts';
import { groupByRole, type RoleGroup, strongest } from './roles.ts';

/** A value by which the list of cases can be narrowed down, and the cases that have it. */
export interface CaseFilterValue {
  filter: CaseFilterId;
  /** `civil-judgment`, `2021`, `frt-provisions-10` */
  value: string;
  /** Key of the plain page that lists them: `cases/by/kind/civil-judgment`. */
  key: string;
  label: Bilingual;
  cases: Case[];
  /** By provision: the cases that neither applied nor invoked it, the strongest role first. */
  apart: RoleGroup[];
}

export interface CaseFilter {
  filter: CaseFilterId;
  /** Those that some case has; by provision also those that cases only stand beside. */
  values: CaseFilterValue[];
}

const valuesOf: Record<CaseFilterId, (data: CaseData) => string[]> = {
  kind: ({ kind }) => [kind],
  court: ({ stages }) => stages.filter(isKnown).map(({ courtLevel }) => courtLevel),
  place: (data) => data.provinces,
  year: ({ year }) => [String(year)],
  setting: ({ setting }) => [setting],
  outcome: ({ outcome }) => [outcome.code],
  provision: ({ provisions }) =>
    provisions.filter(({ role }) => hasResult(role)).map(({ key }) => provisionValue(key)),
};

/** An application for retrial without a ruling that anybody saw is no case of the court applied to. */
function isKnown({ stage, decided }: CaseStage): boolean {
  return stage !== 'retrial-application' || decided !== undefined;
}

/** `laws/frt-provisions/10#p1` -> `frt-provisions-10`: a step of an address has no slash in it. */
export function provisionValue(reference: string): string {
  return splitKey(reference)
    .key.replace(/^laws\//, '')
    .replaceAll('/', '-');
}

/** Every filter with the values that occur, in the order of their lists; years latest first. */
export const caseFilters = onceEach(readFilters);

function readFilters(library: Pick<Library, 'cases' | 'allProvisions'>): CaseFilter[] {
  return caseFilterIds.map((filter) => ({
    filter,
    values: labels(library, filter)
      .map(([value, label]) => ({
        filter,
        value,
        key: `cases/by/${filter}/${value}`,
        label,
        cases: library.cases.filter(({ data }) => valuesOf[filter](data).includes(value)),
        apart: filter === 'provision' ? apartFrom(library.cases, value) : [],
      }))
      .filter(({ cases, apart }) => cases.length > 0 || apart.length > 0),
  }));
}

/** The cases whose strongest link to a provision is a counterpart or an illustration. */
function apartFrom(cases: Case[], value: string): RoleGroup[] {
  const links = cases.flatMap((entry) => {
    const ofValue = entry.data.provisions.filter(({ key }) => provisionValue(key) === value);
    const provision = strongest(ofValue);
    return provision && !hasResult(provision.role) ? [{ entry, provision }] : [];
  });
  return groupByRole(links).filter((group) => group.links.length > 0);
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
