import { pinyin } from 'pinyin-pro';
import { expect, it } from 'vitest';
import { withoutState } from '../../src/cite/withoutState.ts';
import { citedCases } from '../../src/library/cases/citedCase.ts';
import { citedLaw } from '../../src/library/laws/citedProvision.ts';
import { siteLibrary } from '../library/siteLibrary.ts';

/** Letters alone: how words are put together is for people to say. */
const letters = (text: string) => text.toLowerCase().replace(/[^a-zü]/g, '');
const read = (characters: string) => letters(pinyin(characters, { toneType: 'none' }));

const laws = siteLibrary.laws.map(({ current }) => citedLaw(current));
const cases = siteLibrary.cases.map((entry) => citedCases(entry)[0]);

it('every law has its title in Hanyu Pinyin, as its characters are read', () => {
  const wrong = laws.filter(
    ({ title, pinyin: written = '' }) => letters(written) !== read(withoutState(title).zh),
  );
  expect(laws.length).toBeGreaterThan(20);
  expect(wrong.map(({ title, pinyin: written }) => [title.zh, written])).toEqual([]);
});

it('so has every case with a decision that can be cited', () => {
  const cited = cases.filter(({ decision }) => decision);
  const wrong = cited.filter(
    ({ roman }) => !roman || letters(roman.pinyin) !== read(roman.characters),
  );
  expect(cited.length).toBeGreaterThan(5);
  expect(wrong.map(({ name, roman }) => [name.zh, roman])).toEqual([]);
});
