import { describe, expect, it } from 'vitest';
import { caseFilterIds } from '../../../src/content-model/case/selection.ts';
import { caseFilters, caseTags, provisionValue } from '../../../src/library/cases/filters.ts';
import { strongest } from '../../../src/library/cases/roles.ts';
import { siteLibrary } from '../siteLibrary.ts';

const filters = caseFilters(siteLibrary);
const ofValue =
  (value: string) =>
  ({ key }: { key: string }) =>
    provisionValue(key) === value;
const isResult = (role: string) => ['applied', 'invoked'].includes(role);
const idsOf = (filter: string, value: string) =>
  filters
    .find((each) => each.filter === filter)
    ?.values.find((each) => each.value === value)
    ?.cases.map(({ id }) => id);

describe('the filters of cases', () => {
  it.each(caseFilterIds)('%s has only values that some case has, each once', (filter) => {
    const values = filters.find((each) => each.filter === filter)?.values ?? [];
    expect(values.length).toBeGreaterThan(1);
    const empty = values.filter(({ cases, apart }) => cases.length + apart.length === 0);
    expect(empty).toEqual([]);
    expect(new Set(values.map(({ key }) => key)).size).toBe(values.length);
  });

  it.each(['kind', 'place', 'year', 'setting', 'outcome'])('every case has a %s', (filter) => {
    const values = filters.find((each) => each.filter === filter)?.values ?? [];
    const found = new Set(values.flatMap(({ cases }) => cases.map(({ id }) => id)));
    expect(found.size).toBe(siteLibrary.cases.length);
  });

  it('have the latest year first', () => {
    const years = filters.find(({ filter }) => filter === 'year')?.values.map(({ value }) => value);
    expect(years).toEqual(years?.toSorted().reverse());
  });

  it('find a withdrawal as such, and never among judgments', () => {
    const suzhou = 'suzhou-wuzhong-zhang-v-property-company';
    expect(idsOf('kind', 'withdrawal')).toContain(suzhou);
    expect(idsOf('kind', 'civil-judgment')).not.toContain(suzhou);
  });

  it('find a case under each of its courts', () => {
    const zoo = 'guo-bing-v-hangzhou-safari-park';
    for (const court of ['basic', 'intermediate']) expect(idsOf('court', court)).toContain(zoo);
  });

  it('find no case under a court whose ruling nobody saw', () => {
    expect(idsOf('court', 'high')).toBeUndefined();
  });

  it('find by article whoever names a paragraph or item of it', () => {
    expect(idsOf('provision', 'consumer-law-29')).toContain('xpeng-shanghai-stores-face-capture');
  });

  it('find by article only who applied or invoked it, and keep the others apart', () => {
    const values = filters.find(({ filter }) => filter === 'provision')?.values ?? [];
    for (const { value, cases, apart } of values) {
      const roles = (ids: string[]) =>
        siteLibrary.cases
          .filter(({ id }) => ids.includes(id))
          .map(({ data }) => strongest(data.provisions.filter(ofValue(value)))?.role ?? 'none');
      expect(roles(cases.map(({ id }) => id)).filter((role) => !isResult(role))).toEqual([]);
      const ids = apart.flatMap(({ links }) => links.map(({ entry }) => entry.id));
      expect(roles(ids).filter(isResult)).toEqual([]);
    }
    const covert = values.find(({ value }) => value === 'frt-provisions-2');
    expect(covert?.cases).toEqual([]);
    expect(covert?.apart.map(({ role }) => role)).toEqual(['illustrates']);
  });

  it('are what the marks of the cases say', () => {
    const marks = siteLibrary.cases.flatMap((entry) =>
      caseTags(entry).map((tag) => `${entry.id} ${tag}`),
    );
    const listed = filters.flatMap(({ filter, values }) =>
      values.flatMap(({ value, cases }) => cases.map(({ id }) => `${id} ${filter}:${value}`)),
    );
    expect(listed.toSorted()).toEqual(marks.toSorted());
  });
});

it.each([
  ['laws/frt-provisions/10', 'frt-provisions-10'],
  ['laws/pi-crime-interpretation/5#p1-i4', 'pi-crime-interpretation-5'],
  ['laws/criminal-law/253-1', 'criminal-law-253-1'],
])('the provision %s is %s in an address', (key, value) => {
  expect(provisionValue(key)).toBe(value);
});
