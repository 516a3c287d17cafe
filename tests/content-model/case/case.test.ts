import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { caseSchema } from '../../../src/content-model/case/case.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'content/cases');
const reference = join(root, '../shared/reference/cases.json');
const ids = readdirSync(folder);
const source = (id: string) => readFileSync(join(folder, id, 'case.yaml'), 'utf8');
const read = (id: string) => parse(source(id));
/** The days on which laws took effect, as they are written in either language. */
const lawDays =
  /2021年8月1日|2021年11月1日|2025年6月1日|1 (?:August 2021|November 2021|June 2025)/g;

/** The fields and messages by which a case is refused; empty when it is accepted. */
function refusals(entry: unknown): string[] {
  const { error } = caseSchema.safeParse(entry);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Every string in a value, with the path at which it stands. */
function* strings(value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}.${key}`);
}

describe('every case of the collection', () => {
  it.each(ids)('%s follows the schema', (id) => {
    expect(refusals(read(id))).toEqual([]);
  });

  it.each(ids)(
    '%s has Chinese in Chinese, with full-width punctuation, and no Chinese in English',
    (id) => {
      for (const { path, text } of strings(read(id))) {
        if (/\.zh(\.\d+)?$/.test(path) && !path.includes('.nicknames')) {
          expect(text, path).toMatch(/\p{Script=Han}|^(SEDICI|China)/u);
          expect(text, path).not.toMatch(/\p{Script=Han}[,;:?!()"']|[,;:?!()"']\p{Script=Han}/u);
        }
        if (/\.en(\.\d+)?$/.test(path)) expect(text, path).not.toMatch(/\p{Script=Han}/u);
      }
    },
  );

  it.each(ids)('%s says "face", never "facial", outside the titles of sources', (id) => {
    for (const { path, text } of strings(read(id)))
      if (!path.startsWith('.sources')) expect(text, path).not.toMatch(/facial/i);
  });

  it.each(ids)('%s tells its story in five sentences in both languages', (id) => {
    const story = (name: string) =>
      readFileSync(join(folder, id, name), 'utf8')
        .split(/^## .*$/m)[1]
        ?.trim() ?? '';
    expect(story('page.zh.mdx').match(/[。！？]/g)).toHaveLength(5);
    expect(story('page.en.mdx').match(/[.!?]["']?(?=\s+[A-Z]|$)/g)).toHaveLength(5);
  });
});

describe('a broken case is refused with the name of the field', () => {
  it.each([
    ['an unknown field', 'colour', 'red', 'colour'],
    ['a missing field', 'cause', undefined, 'cause'],
    ['a kind outside the list', 'kind', 'victory', 'kind'],
    ['a statement without its source', 'facts.2.sources', [], 'facts.2.sources'],
    ['a place without its source', 'place.sources', undefined, 'place.sources'],
    ['a summary without its source', 'summary.sources', undefined, 'summary.sources'],
    ['a word for journalists without its source', 'say.1.sources', undefined, 'say.1.sources'],
    [
      'a source that is not listed',
      'facts.2.sources',
      ['hearsay'],
      'facts.2.sources: no source hearsay',
    ],
    [
      'a source that was not read',
      'facts.2.sources',
      ['gb-spc-lead'],
      'facts.2.sources: source gb-spc-lead was not read',
    ],
    [
      'an unconfirmed number given as the number',
      'stages.1.number',
      '(2020)浙01民终10940号',
      'stages.1.number',
    ],
    ['a missing date without a reason', 'stages.1.heard', undefined, 'stages.1.dateNotes'],
    ['an empty list without a reason', 'amounts', [], 'whyEmpty.amounts'],
    [
      'a claim at a stage that the case has not',
      'claims.0.results.0.stage',
      'penalty-decision',
      'claims.0.results',
    ],
    ['a timeline out of order', 'timeline.3.date', '2018', 'timeline.3.date'],
    ['a summary that is too long', 'summary.zh', '长'.repeat(91), 'summary.zh'],
  ])('%s', (_, field, value, finding) => {
    const entry = parseDocument(source('guo-bing-v-hangzhou-safari-park'));
    const path = field.split('.');
    if (value === undefined) entry.deleteIn(path);
    else entry.setIn(path, value);
    expect(refusals(entry.toJS()).join('\n')).toContain(finding);
  });
});

describe.skipIf(!existsSync(reference))('nothing is added to the reference', () => {
  const matters: { id: string }[] = existsSync(reference)
    ? JSON.parse(readFileSync(reference, 'utf8'))
    : [];
  const digits = (text: string) =>
    [...text.replaceAll(',', '').matchAll(/\d+/g)].map(([n]) => Number(n));

  it('has every matter except the one unfit to publish', () => {
    const fit = matters
      .map(({ id }) => id)
      .filter((id) => id !== 'henan-2025-property-face-only-case');
    expect(ids.toSorted()).toEqual(fit.toSorted());
  });

  it.each(ids)('%s holds no case number, date or sum that the reference lacks', (id) => {
    const matter = JSON.stringify(matters.find((entry) => entry.id === id));
    const known = new Set(digits(matter));
    const entry = read(id);
    for (const { number, numberUnconfirmed } of entry.stages)
      for (const given of [number, numberUnconfirmed]) if (given) expect(matter).toContain(given);
    for (const { value, upTo = value } of entry.amounts) {
      if (value === undefined) continue;
      expect(known).toContain(value);
      expect(known).toContain(upTo);
    }
    // Articles of laws and the days on which laws took effect are checked elsewhere.
    const { provisions, say, precedent, ...facts } = entry;
    for (const { path, text } of strings(facts)) {
      if (/counterpart|lawNotKnown|lawApplied|\.url$|\.id$|publisher/.test(path)) continue;
      for (const n of digits(text.replace(lawDays, '')))
        expect([...known], `${path}: ${text}`).toContain(n);
    }
  });
});
