import { describe, expect, it } from 'vitest';
import { lexiconOf, packArticles, unpackArticles } from '../../../src/search/index/lexicon.ts';
import { noScript } from '../../../src/search/text/script.ts';
import { collection, record } from '../records.ts';

describe('the numbers of articles', () => {
  it.each([
    [
      ['1', '2', '3', '7'],
      ['1..3', '7'],
    ],
    [
      ['253', '253-1', '254'],
      ['253', '253-1', '254'],
    ],
    [[], []],
  ])('%j are packed as %j, and come back', (articles, packed) => {
    expect(packArticles(articles)).toEqual(packed);
    expect(unpackArticles(packed)).toEqual(articles);
  });
});

describe('the lexicon', () => {
  const { laws, names, links } = lexiconOf(
    [
      ...collection,
      record({
        key: 'faqs/gate',
        kind: 'faq',
        restsOn: ['laws/pipl/10', 'laws/none', 'laws/pipl'],
      }),
    ],
    noScript,
    [{ words: ['个资法'], means: ['个人信息保护法'] }],
  );

  it('knows a law by its names, and by those that people have for it', () => {
    const pipl = laws.find(({ id }) => id === 'pipl');
    expect(pipl?.names).toEqual(expect.arrayContaining(['个保法', 'pipl', '个资法']));
    expect(pipl).toMatchObject({ doc: 1, first: 4, articles: ['10'] });
  });

  it('knows a case by its names and numbers', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        ['郭兵案', 5],
        ['guo bing case', 5],
        ['2019浙0111民初6971号', 5],
      ]),
    );
  });

  it('links what rests on something, weightiest first, and passes over what is not there', () => {
    expect(links).toEqual([[8, 4, 1]]);
  });
});
