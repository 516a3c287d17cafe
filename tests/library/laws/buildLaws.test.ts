import { describe, expect, it } from 'vitest';
import type { Law } from '../../../src/library/model.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';

const old = 'laws/tiny-rules/2021-08-01';
const library = openTinyLibrary(renumbered);
const law = library.law('tiny-rules') as Law;

describe('a law with two versions', () => {
  it('has as its current one that of the day', () => {
    expect(law.versions.map(({ id, status }) => [id, status])).toEqual([
      ['2021-08-01', 'superseded'],
      ['2022-01-01', 'in-force'],
    ]);
    expect(law.current.id).toBe('2022-01-01');
  });

  it('gives the short address to the article of the current version, the dated one to the other', () => {
    expect(library.provisions.map(({ key }) => key)).toEqual(
      ['1', '2', '3', '4'].map((number) => `laws/tiny-rules/${number}`),
    );
    expect(library.superseded.map(({ key }) => key)).toEqual(
      ['1', '2', '3'].map((number) => `${old}/${number}`),
    );
  });

  it('cites a superseded article with the year of its text', () => {
    expect(library.provision('laws/tiny-rules/2')?.citation.zh).toBe('小规定第二条');
    expect(library.provision(`${old}/2`)?.citation.zh).toBe('小规定（2021年文本）第二条');
  });

  it('explains each version with its own commentary', () => {
    const titled = (title: string) =>
      `---\ntitle: ${title}\nsummary: 另一种说法。\nasks: [问一, 问二, 问三, 问四, 问五]\n---\n\n## 用白话说\n\n不同。\n`;
    const both = openTinyLibrary({
      ...renumbered,
      [`${old}/articles/2.zh.mdx`]: titled('从前的第二条'),
    });
    expect(both.provision('laws/tiny-rules/2')?.commentary.zh?.data.title).toBe('什么时候不行');
    expect(both.provision(`${old}/2`)?.commentary.zh?.data.title).toBe('从前的第二条');
    expect(both.explainedIn(`${old}/articles/2.zh.mdx`)?.key).toBe(`${old}/2`);
  });

  it('leads to topics and related articles from its current version only', () => {
    expect(library.provision('laws/tiny-rules/1')?.topics).toEqual(['gates']);
    expect(library.provision(`${old}/1`)?.topics).toEqual([]);
    expect(library.provision(`${old}/1`)?.related).toEqual([]);
  });
});
