import { describe, expect, it } from 'vitest';
import { letterData } from '../../src/library/letters/letterData.ts';
import { siteLibrary } from './siteLibrary.ts';

const of = (id: string) => {
  const letter = siteLibrary.letter(id);
  if (!letter) throw new Error(`no letter ${id}`);
  return letterData(siteLibrary, letter);
};

describe('the data of a letter', () => {
  it('has the laws of a group by rank: laws, regulations, interpretations, rules', () => {
    const basis = of('gate-another-way').cites.basis ?? [];
    expect([...new Set(basis.map(({ law }) => law))]).toEqual([
      'pipl',
      'frt-provisions',
      'frt-measures',
    ]);
    const ground = of('authority-complaint').cites['public-rules'] ?? [];
    expect(ground.map(({ law }) => law)).toEqual([
      'pipl',
      'video-image-regulations',
      'video-image-regulations',
      'frt-measures',
    ]);
  });

  it('counts no paragraph of an article that has one only', () => {
    const [item] = of('civil-complaint').cites['bundled-rules'] ?? [];
    expect(item).toEqual({ law: 'frt-provisions', article: '4', item: 1, by: 'events' });
  });

  it('cites an interpretation by its number, and no other text', () => {
    const numbers = of('civil-complaint').laws.map(({ text, number }) => [text.id, number]);
    expect(Object.fromEntries(numbers)).toEqual({
      'frt-provisions': '法释〔2021〕15号',
      'frt-measures': undefined,
      pipl: undefined,
      'civil-code': undefined,
    });
  });

  it('knows the wording that is cited, and those before it', () => {
    const law = of('authority-complaint').laws.find(({ text }) => text.id === 'criminal-law');
    expect(law?.wording).toBe('2021-03-01');
    expect(law?.text.periods.length).toBeGreaterThan(1);
  });
});
