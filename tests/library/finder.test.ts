import { describe, expect, it } from 'vitest';
import { finderPlaces } from '../../src/library/finder.ts';
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
  it('names each screen by the way to it, and ends in a question', () => {
    const [home] = finderPlaces(tiny);
    const [act] = home?.acts ?? [];
    expect(act?.id).toBe('home--face-only');
    expect(act?.leaves).toEqual([{ aim: 'refuse', faq: gate, letter: undefined }]);
  });

  it('has the letter that a line names', () => {
    const [letter] = tiny.letters;
    const wants = [{ aim: 'refuse' as const, question: 'gate', letter: 'gate-letter' }];
    const says = { zh: '只能刷脸', en: 'By face only' };
    const finder = {
      places: [{ place: 'home' as const, did: [{ id: 'face-only', says, wants }] }],
    };
    const [home] = finderPlaces({ ...tiny, finder, faqs: tiny.faqs, letters: tiny.letters });
    expect(home?.acts[0]?.leaves[0]?.letter).toBe(letter);
  });

  it('offers questions that no line names under their places', () => {
    const door = faq('door', { places: ['home'], order: 2 });
    const shop = faq('shop', { places: ['shop'], order: 3 });
    const [home] = finderPlaces({ ...pick, faqs: [gate, door, shop] });
    const other = home?.acts.at(-1);
    expect(other?.says).toBeUndefined();
    expect(other?.id).toBe('home--other');
    expect(other?.leaves.map((leaf) => leaf.faq.id)).toEqual(['door']);
  });
});

describe('the finder of the site', () => {
  const places = finderPlaces(siteLibrary);

  const leaves = places.flatMap(({ acts }) => acts.flatMap((act) => act.leaves));

  it('ends in every question', () => {
    const reached = new Set(leaves.map(({ faq }) => faq));
    expect(siteLibrary.faqs.filter((faq) => !reached.has(faq))).toEqual([]);
    expect(leaves.length).toBeGreaterThan(200);
  });

  it('names every screen once', () => {
    const ids = places.flatMap(({ place, acts }) => [place, ...acts.map(({ id }) => id)]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('rests on a provision wherever it ends', () => {
    expect(leaves.filter(({ faq }) => faq.data.basis.length === 0)).toEqual([]);
  });
});
