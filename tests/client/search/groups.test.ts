import { expect, it } from 'vitest';
import { groups } from '../../../src/client/search/groups.ts';
import { result, where } from './answers.ts';

it('puts each result under the heading of its group, the groups as they come', () => {
  const made = groups(
    [
      result({ key: 'a', group: 'cited' }),
      result({ key: 'b', group: 'exact' }),
      result({ key: 'c', group: 'exact' }),
      result({ key: 'd', group: 'related' }),
    ],
    where,
  );
  expect(
    made.map((section) => [
      section.querySelector('h2')?.textContent,
      [...section.querySelectorAll<HTMLElement>('.result')].map(({ dataset }) => dataset.key),
    ]),
  ).toEqual([
    ['What you cited', ['a']],
    ['Exact in the law', ['b', 'c']],
    ['Related', ['d']],
  ]);
});

it('makes none of nothing', () => {
  expect(groups([], where)).toEqual([]);
});
