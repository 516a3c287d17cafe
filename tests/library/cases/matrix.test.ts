import { describe, expect, it } from 'vitest';
import { caseMatrix } from '../../../src/library/cases/matrix.ts';
import { siteLibrary } from '../siteLibrary.ts';

const { laws, cases, unlinked } = caseMatrix(siteLibrary);
const rows = laws.flatMap((group) => group.rows);
const row = (key: string) => rows.find(({ provision }) => provision.key === key);

describe('the matrix of provisions and cases', () => {
  it('holds every link that a case file names, and no other', () => {
    const named = siteLibrary.cases.flatMap(({ id, data }) =>
      data.provisions.map(({ key }) => `${id} ${key}`),
    );
    const shown = rows.flatMap(({ entries }) =>
      entries.map(({ entry, link }) => `${entry.id} ${link.key}`),
    );
    expect(shown.toSorted()).toEqual(named.toSorted());
  });

  it('has every case, those without a provision apart', () => {
    expect(cases.length + unlinked.length).toBe(siteLibrary.cases.length);
    expect(unlinked.every(({ data }) => data.whyEmpty.provisions !== undefined)).toBe(true);
  });

  it('puts whoever applied a provision before whoever illustrates it', () => {
    const ten = row('laws/frt-provisions/10')?.entries.map(({ link }) => link.role);
    expect(ten?.[0]).toBe('applied');
    expect(ten?.at(-1)).toBe('illustrates');
  });

  it('says which court applied it, at which stage', () => {
    const [tianjin] = row('laws/frt-provisions/10')?.entries ?? [];
    expect(tianjin?.entry.id).toBe('tianjin-gu-v-chengguan-property');
    expect(tianjin?.appliedBy.map(({ stage }) => stage)).toEqual(['second-instance']);
  });

  it('finds the court that applied the law now standing elsewhere', () => {
    const [zoo] = row('laws/civil-code/111')?.entries ?? [];
    expect(zoo?.link.role).toBe('counterpart');
    expect(zoo?.appliedBy.map(({ stage }) => stage)).toEqual(['first-instance']);
  });

  it('gives every entry an id of its own', () => {
    const ids = rows.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
