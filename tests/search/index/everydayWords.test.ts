import { expect, it } from 'vitest';
import { isSmallWord } from '../../../src/search/query/questionWords.ts';
import { runsOf, stemmed } from '../../../src/search/text/cut.ts';
import { plain } from '../../../src/search/text/plain.ts';
import { siteLibrary } from '../../library/siteLibrary.ts';

const entries = siteLibrary.collection.everydayWords?.data.entries ?? [];

it('reads the list of the site, in which no word leads to itself alone', () => {
  expect(entries.length).toBeGreaterThan(50);
  const idle = entries.flatMap(({ words, means }) =>
    words.filter((word) => means.every((other) => other === word)),
  );
  expect(idle).toEqual([]);
});

it('knows no word of the site’s list by a stem that some small word shares: teller is tell', () => {
  const small = entries.flatMap(({ words }) =>
    words.filter((word) => {
      const [run, ...others] = runsOf(stemmed(plain(word)));
      return run && others.length === 0 && isSmallWord(run.text);
    }),
  );
  expect(small).toEqual([]);
});
