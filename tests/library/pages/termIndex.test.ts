import { describe, expect, it } from 'vitest';
import { termIndex } from '../../../src/library/pages/termIndex.ts';
import { siteLibrary } from '../siteLibrary.ts';

const { glossary } = siteLibrary;

describe.each(['zh', 'en'] as const)('the list of terms in %s', (language) => {
  const groups = termIndex(glossary, language);
  const letters = groups.map(({ letter }) => letter);

  it('has its letters in order, each once', () => {
    expect(letters).toEqual([...new Set(letters)].sort());
    expect(letters.filter((letter) => !/^[A-Z]$/.test(letter))).toEqual([]);
  });

  it('has every term once', () => {
    const ids = groups.flatMap(({ terms }) => terms.map(({ term }) => term.id));
    expect(ids.toSorted()).toEqual(glossary.terms.map(({ id }) => id).toSorted());
  });
});

it.each([
  ['mediation', 'T'],
  ['separate-consent', 'D'],
])('%s is read with %s', (id, letter) => {
  const group = termIndex(glossary, 'zh').find(({ terms }) =>
    terms.some(({ term }) => term.id === id),
  );
  expect(group?.letter).toBe(letter);
});

it('a term is found by either language, by pinyin and by its initials', () => {
  const terms = termIndex(glossary, 'en').flatMap((group) => group.terms);
  const words = terms.find(({ term }) => term.id === 'separate-consent')?.words;
  for (const typed of ['单独同意', 'separate consent', 'dandutongyi', 'ddty']) {
    expect(words).toContain(typed);
  }
});
