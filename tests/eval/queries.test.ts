import { beforeAll, describe, expect, it } from 'vitest';
import {
  type JudgedQuery,
  keptAside,
  ownFiles,
  ownQueries,
  readQueries,
} from '../../eval/judgedQuery.ts';
import { searchRecords } from '../../src/library/records/searchRecords.ts';
import { plain } from '../../src/search/text/plain.ts';
import { siteLibrary } from '../library/siteLibrary.ts';

const queries = ownQueries();
const records = searchRecords(siteLibrary);
const everyday = /^(everyday-zh|english|traditional)$/;
const forms = (texts: readonly string[]) => texts.map((text) => plain(text));

describe('the judged queries', () => {
  it('bear each an id and words of their own', () => {
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  it('name pages that there are, with grades from 1 to 3', () => {
    const keys = new Set(records.map(({ key }) => key));
    const wrong = queries.flatMap(({ id, relevant }) =>
      Object.entries(relevant).flatMap(([key, grade]) =>
        keys.has(key) && [1, 2, 3].includes(grade) ? [] : [`${id}: ${key}=${grade}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('have an answer, unless they are of the kind that has none', () => {
    const answered = ({ relevant }: JudgedQuery) => Object.keys(relevant).length > 0;
    expect(queries.filter((query) => answered(query) === (query.kind === 'none'))).toEqual([]);
  });

  it('keep a quarter or more aside', () => {
    const held = ownFiles.filter(keptAside).flatMap(readQueries);
    expect(held.length / queries.length).toBeGreaterThan(0.25);
  });
});

describe('what the search is given to know', () => {
  let known: Set<string>;
  beforeAll(() => {
    const words = siteLibrary.collection.everydayWords?.data.entries ?? [];
    known = new Set([
      ...forms(records.flatMap(({ asks }) => [...asks.zh, ...asks.en])),
      ...forms(words.flatMap((entry) => entry.words).filter((word) => word.length > 4)),
    ]);
  });

  it('holds no everyday query as it stands', () => {
    const asked = queries.filter(({ kind }) => everyday.test(kind));
    const told = asked.filter(({ query }) => known.has(plain(query)));
    expect(told.map(({ id, query }) => `${id} ${query}`)).toEqual([]);
  });
});
