import { describe, expect, it } from 'vitest';
import { finderAnswer, finderAnswers, finderPlaces } from '../../src/library/finder.ts';
import type { Faq } from '../../src/library/model.ts';
import { openTinyLibrary } from '../checks/tinyLibrary.ts';
import { siteLibrary } from './siteLibrary.ts';

const tiny = openTinyLibrary();
const [gate] = tiny.faqs as [Faq];
const pick = { finder: tiny.finder, letters: tiny.letters };
const faq = (id: string, data: Partial<Faq['data']>): Faq => ({
  ...gate,
  id,
  data: { ...gate.data, ...data },
});

describe('the finder', () => {
  it('names each end by the whole way', () => {
    const [home] = finderPlaces(tiny);
    const [act] = home?.acts ?? [];
    expect(act?.id).toBe('home--face-only');
    expect(act?.leaves.map(({ id }) => id)).toEqual(['home--face-only--refuse']);
  });

  it('offers questions that no line names under their places', () => {
    const door = faq('door', { places: ['home'], order: 2 });
    const shop = faq('shop', { places: ['shop'], order: 3 });
    const [home] = finderPlaces({ ...pick, faqs: [gate, door, shop] });
    const other = home?.acts.at(-1);
    expect(other?.says).toBeUndefined();
    expect(other?.leaves.map(({ id }) => id)).toEqual(['home--other--door']);
  });

  it('shows of an answer the weightiest provisions and the nearest cases', () => {
    const basis = [1, 2, 3, 4].map((n) => `laws/tiny-rules/${n}`);
    const shown = finderAnswer(tiny, faq('long', { basis, cases: ['gate-case', 'none'] }));
    expect(shown.basis).toEqual(basis.slice(0, 3));
    expect(shown.cases.map(({ id }) => id)).toEqual(['gate-case']);
  });
});

describe('the finder of the site', () => {
  const places = finderPlaces(siteLibrary);

  it('ends in every question', () => {
    expect(finderAnswers(places)).toEqual(siteLibrary.faqs);
  });

  it('names every end once', () => {
    const ids = places.flatMap(({ place, acts }) => [
      place,
      ...acts.flatMap(({ id, leaves }) => [id, ...leaves.map((leaf) => leaf.id)]),
    ]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.length).toBeGreaterThan(200);
  });
});
