import { describe, expect, it } from 'vitest';
import { graph, graphOf } from '../../src/data/records/graph.ts';
import { splitKey } from '../../src/i18n/routes.ts';
import { pageKeys } from '../../src/library/pageKeys.ts';
import { site, tiny } from './published.ts';

describe.each([tiny, site])('the citation graph of $name', ({ library }) => {
  const edges = graphOf(library);

  it('fits its schema', () => {
    expect(graph.safeParse(edges).error).toBeUndefined();
  });

  it('joins pages that are there', () => {
    const keys = new Set(pageKeys(library));
    const ends = [...edges.citations, ...edges.applications, ...edges.grounds].flatMap((edge) => [
      edge.from,
      edge.to ?? edge.from,
    ]);
    expect(ends.length).toBeGreaterThan(2);
    expect(ends.filter((end) => !keys.has(splitKey(end).key))).toEqual([]);
  });
});

describe('the citation graph of the site', () => {
  const { citations, applications } = graphOf(site.library);

  it('knows the place that cites and the place cited', () => {
    expect(citations).toContainEqual(
      expect.objectContaining({
        from: 'laws/frt-provisions/1#p3',
        to: 'laws/civil-code/1034',
        words: '民法典第一千零三十四条',
      }),
    );
  });

  it('knows the 款 cited, also where the words only count back to it', () => {
    expect(citations).toContainEqual({
      from: 'laws/internet-courts-provisions/1#p2',
      to: 'laws/internet-courts-provisions/1#p1',
      words: '前款',
    });
  });

  it('says by which number the words cite what bears another one now', () => {
    expect(citations).toContainEqual(
      expect.objectContaining({
        to: expect.stringMatching(/^laws\/civil-procedure-law\/67/),
        citedAs: '64',
      }),
    );
  });

  it('has the law that a text cites and the collection has not', () => {
    expect(citations.some(({ outside, to }) => outside !== undefined && to === undefined)).toBe(
      true,
    );
  });

  it('agrees with the links back of the pages', () => {
    const cited = new Set(
      citations.flatMap(({ from, to }) =>
        to ? [`${splitKey(from).key} ${splitKey(to).key}`] : [],
      ),
    );
    for (const provision of site.library.allProvisions) {
      for (const to of site.library.backlinks(provision).cites) {
        const direct = cited.has(`${provision.key} ${to.key}`);
        const inRange = citations.some(
          ({ from, through }) => through && splitKey(from).key === provision.key,
        );
        expect(direct || inRange, `${provision.key} cites ${to.key}`).toBe(true);
      }
    }
  });

  it('never takes an illustration for a decision', () => {
    const roles = applications.filter(({ result }) => result !== 'none').map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set(['applied', 'invoked']));
  });
});
