import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../src/data/dataFiles.ts';
import { kinds } from '../../src/data/records/kinds.ts';
import { licenceIds } from '../../src/data/records/licences.ts';
import { pageKeys } from '../../src/library/pageKeys.ts';
import { site, tiny } from './published.ts';
import { schemaErrors } from './schemas.ts';

describe.each([tiny, site])('the records of $name', ({ library, edition, addresses, records }) => {
  const all = Object.values(records).flat();

  it.each(kinds)('of the kind $id fit their schema', ({ id, schema }) => {
    expect(records[id].length).toBeGreaterThan(0);
    for (const { path, record } of records[id]) {
      const { error } = schema.safeParse(record);
      expect(error && `${path}: ${error.message}`).toBeUndefined();
    }
  });

  it('fit the JSON Schemas that they name, and so does the whole as one file', () => {
    const errors = schemaErrors(addresses);
    const files = dataFiles(library, edition, records).filter(({ path }) => path.endsWith('.json'));
    const named = files
      .map(({ path, body }) => ({ path, value: JSON.parse(body) }))
      .filter(({ path, value }) => '$schema' in value && !path.startsWith('schema/'));
    expect(named.length).toBe(all.length + 1);
    expect(named.flatMap(({ path, value }) => errors(value).map((each) => path + each))).toEqual(
      [],
    );
  });

  it('lie each in a file of its own', () => {
    const paths = dataFiles(library, edition, records).map(({ path }) => path);
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  });

  it('lead to a page of the site, in both languages, and under its base', () => {
    const keys = new Set(pageKeys(library));
    for (const { record } of all) {
      const [page, part] = record.key.split('#');
      expect(keys).toContain(page);
      expect(record.url.zh).toBe(
        `https://site.example/law/zh/${page}/${part === undefined ? '' : `#${part}`}`,
      );
      expect(record.permanentUrl.en).toMatch(/^https:\/\/site\.example\/law\/en\//);
    }
  });

  it('name licences that the manifest explains', () => {
    const named = all.flatMap(({ record: { license } }) => Object.values(license));
    expect(new Set(named)).toEqual(new Set(licenceIds));
  });

  it('have whatever the library has', () => {
    const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key);
    const kept = Object.fromEntries(
      Object.entries(records).map(([id, filed]) => [id, keysOf(filed.map(({ record }) => record))]),
    );
    expect(kept).toEqual({
      laws: keysOf(library.laws),
      versions: keysOf(library.laws.flatMap(({ versions }) => versions)),
      provisions: keysOf(library.allProvisions),
      cases: keysOf(library.cases),
      questions: keysOf(library.faqs),
      bodies: library.road.steps.map(({ id }) => `help#${id}`),
      letters: keysOf(library.letters),
      topics: keysOf(library.topics),
      terms: keysOf(library.glossary.terms),
    });
  });
});

describe('a provision as a record', () => {
  const provision = (path: string) =>
    site.records.provisions.find((each) => each.path === `provisions/${path}.json`)?.record;

  it('has an address that never shows another text, whatever its page shows one day', () => {
    expect(provision('pipl/2021-11-01/28')?.permanentUrl.zh).toBe(
      'https://site.example/law/zh/laws/pipl/2021-11-01/#art-28',
    );
  });

  it('of a superseded text says so, until when it held, and what stands in its place', () => {
    expect(provision('cybersecurity-law/2017-06-01/41')).toMatchObject({
      status: 'superseded',
      legislationLegalForce: 'NotInForce',
      dateNoLongerInForce: '2026-01-01',
      present: 'laws/cybersecurity-law/43',
    });
  });

  it('says whether one copy alone stands behind its words', () => {
    expect(provision('network-id-measures/2025-07-15/1')?.singleSource).toBe(false);
    expect(provision('network-id-measures/2025-07-15/2')?.singleSource).toBe(true);
    expect(provision('network-id-measures/2025-07-15/16')?.singleSource).toBe(true);
  });

  it('has our commentary as plain Markdown, without elements of our pages', () => {
    for (const { record } of site.records.provisions) {
      expect(record.commentary?.text.zh ?? '').not.toMatch(/<\/?For/);
      expect(record.commentary?.text.en ?? '').not.toMatch(/<\/?For/);
    }
  });
});

describe('what is not confirmed', () => {
  it('says so beside the number of a case', () => {
    const numbers = site.records.cases.flatMap(({ record }) =>
      record.stages.flatMap(({ caseNumber }) => caseNumber ?? []),
    );
    expect(numbers).toContainEqual({ value: '(2020)浙01民终10940号', confirmed: false });
    expect(numbers).toContainEqual({ value: '(2019)浙0111民初6971号', confirmed: true });
    expect(JSON.stringify(site.records.cases)).not.toContain('numberUnconfirmed');
  });

  it('says so beside a number to call', () => {
    const contacts = site.records.questions.flatMap(({ record }) =>
      record.road.flatMap((step) => step.contacts),
    );
    expect(contacts.some(({ confirmed }) => !confirmed)).toBe(true);
    expect(
      contacts.filter(({ certainty, confirmed }) => confirmed !== (certainty === 'sure')),
    ).toEqual([]);
  });
});
