import type { Mutant } from './mutant.ts';

/** Breakages of the letters. */
export const letters: readonly Mutant[] = [
  {
    name: 'letter-law-before-its-day',
    breaks: 'a letter cites a law that took force when the events were over',
    file: 'src/law/governing/standing.ts',
    find: "return kind === 'throughout' || kind === 'partly';",
    replace: "return kind !== 'no-longer';",
    tests: ['tests/law/governing/standing.test.ts'],
  },
  {
    name: 'letter-day-ignored',
    breaks: 'a right is cited by the day of the events, though it is exercised today',
    file: 'src/letters/citable.ts',
    find: 'spans[cite.by]',
    replace: 'spans.events',
    tests: ['tests/letters/compose.test.ts'],
  },
  {
    name: 'letter-last-day',
    breaks: 'the last day of the events does not count as one',
    file: 'src/letters/citable.ts',
    find: '{ from, to: nextDay(last) }',
    replace: '{ from, to: last }',
    tests: ['tests/letters/compose.test.ts'],
  },
  {
    name: 'letter-full-name',
    breaks: 'a law is never named by its full name',
    file: 'src/letters/citations.ts',
    find: 'if (this.#named.has(law)) return',
    replace: 'if (!this.#named.has(law)) return',
    tests: ['tests/letters/compose.test.ts'],
  },
  {
    name: 'letter-empty-citation',
    breaks: 'a sentence that rests on nothing stays in the letter',
    file: 'src/letters/compose.ts',
    find: 'return cited.every(({ id }) => mentions(id).length > 0);',
    replace: 'return cited.length >= 0;',
    tests: ['tests/letters/compose.test.ts'],
  },
  {
    name: 'letter-control-characters',
    breaks: 'a pasted character makes a .docx that Word cannot open',
    file: 'src/letters/compose.ts',
    find: "(found) => (found === '\\n' ? found : '')",
    replace: '(found) => found',
    tests: ['tests/letters/compose.test.ts'],
  },
  {
    name: 'letter-kept-unasked',
    breaks: 'what is filled in is kept on the device though nobody asked',
    file: 'src/client/letters/fillLetter.ts',
    find: 'if (keep?.checked && !keepValues(letter.id, form.values))',
    replace: 'if (!keepValues(letter.id, form.values))',
    tests: ['tests/client/letters/fillLetter.test.ts'],
  },
  {
    name: 'letter-not-deleted',
    breaks: 'the button to delete leaves what was kept',
    file: 'src/client/letters/keptValues.ts',
    find: 'localStorage.removeItem(keyOf(letter));',
    replace: 'keyOf(letter);',
    tests: ['tests/client/letters/fillLetter.test.ts'],
  },
];
