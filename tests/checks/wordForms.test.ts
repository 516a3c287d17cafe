import { describe, expect, it } from 'vitest';
import { wordForms } from '../../src/checks/wordForms.ts';

describe('a word is found in each of its inflections', () => {
  it.each([
    ['handle', 'handles, handled and handling', 3],
    ['compel', 'compelled and compelling', 2],
    ['notify', 'notified, notifies, notifying', 3],
    ['minor', "two minors, a minor's face, minors’ faces", 3],
    ['standard terms', 'a standard term and standard terms', 2],
    ['personality rights', 'a personality right', 1],
    ['bundled consent', 'Bundled\nconsent', 1],
    ["lawyer's fees", 'lawyer’s fees', 1],
  ])('%s', (word, text, count) => {
    expect(text.match(wordForms(word))).toHaveLength(count);
  });
});

describe('a word is not found inside another', () => {
  it.each([
    ['handle', 'a handler'],
    ['minor', 'minority'],
    ['personal data', 'personal database'],
    ['act', 'exact'],
  ])('%s in %s', (word, text) => {
    expect(text.match(wordForms(word))).toBeNull();
  });
});
