import { expect, it } from 'vitest';
import { inOrder, runsIn } from '../../../src/search/build/order.ts';
import { packArticles, unpackArticles } from '../../../src/search/index/lexicon.ts';
import { record } from '../records.ts';

const article = (law: string, number: string) =>
  record({ key: `laws/${law}/${number}`, kind: 'provision', law, article: number });

it('orders provisions by law as given and by number as the law does', () => {
  const given = [article('b', '10'), article('b', '2'), article('a', '253-1'), article('a', '253')];
  expect(inOrder(given).map(({ key }) => key)).toEqual([
    'laws/b/2',
    'laws/b/10',
    'laws/a/253',
    'laws/a/253-1',
  ]);
});

it('refuses a key given twice and names it', () => {
  expect(() => inOrder([article('a', '1'), article('a', '1')])).toThrow('laws/a/1');
});

it('counts the runs of one kind and law', () => {
  const ordered = inOrder([
    article('a', '1'),
    article('a', '2'),
    record({ key: 'faqs/x', kind: 'faq' }),
  ]);
  expect(runsIn(ordered)).toEqual([
    { kind: 'provision', law: 'a', first: 0, count: 2, prior: 1.2 },
    { kind: 'faq', law: undefined, first: 2, count: 1, prior: 1.1 },
  ]);
});

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
])('packs article numbers %j as %j and back', (articles, packed) => {
  expect(packArticles(articles)).toEqual(packed);
  expect(unpackArticles(packed)).toEqual(articles);
});
