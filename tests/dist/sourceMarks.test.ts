import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtSite } from './builtSite.ts';
import { shownText } from './shownText.ts';

const cases = [...builtSite().values()].filter(({ path }) =>
  /^\/(zh|en)\/cases\/[^/]+\/$/.test(path),
);

/** The ids of the sources that a page rests on, mark by mark. */
const cited = ({ tree }: BuiltPage) =>
  selectAll('sup.sources a', tree).map((mark) => `${mark.properties.dataSources}`.split(' '));
const listed = ({ tree }: BuiltPage) =>
  selectAll('.source-list > li', tree).map(({ properties }) => `${properties.id}`.slice(7));

describe('the sources of a case page', () => {
  it('are numbered in the order in which the page first rests on them', () => {
    const wrong = cases.flatMap((page) => {
      const order = [...new Set(cited(page).flat())];
      const own = listed(page);
      return order.join() === own.slice(0, order.length).join() ? [] : [page.path];
    });
    expect(wrong).toEqual([]);
    expect(cases.flatMap(cited).length).toBeGreaterThan(1000);
  });

  it('have one mark a statement', () => {
    const wrong = cases.flatMap(({ path, tree }) =>
      selectAll('sup.sources', tree)
        .filter((mark) => selectAll('a', mark).length !== 1)
        .map((mark) => `${path}: ${shownText(mark)}`),
    );
    expect(wrong).toEqual([]);
  });
});
