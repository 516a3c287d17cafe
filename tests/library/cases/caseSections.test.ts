import { describe, expect, it } from 'vitest';
import { caseSections, sourceNumbers } from '../../../src/library/cases/caseSections.ts';
import { siteLibrary } from '../siteLibrary.ts';

const { cases } = siteLibrary;

describe('the parts of a case page', () => {
  it('begin with how it ended, what may be said, and the claims', () => {
    for (const { data } of cases) {
      expect(caseSections(data).slice(0, 3)).toEqual(['result', 'say', 'claims']);
    }
  });

  it('leave out orders and law where nothing came before anybody', () => {
    const without = cases.filter(({ data }) => data.stages.length === 0);
    expect(without.length).toBeGreaterThan(0);
    for (const { data } of without) {
      expect(caseSections(data)).not.toContain('orders');
      expect(caseSections(data)).not.toContain('law');
    }
  });
});

describe('the sources of a case', () => {
  it('are numbered from one, each once, none left out', () => {
    for (const { id, data } of cases) {
      const numbers = sourceNumbers(data);
      expect([...numbers.values()], id).toEqual(data.sources.map((_, index) => index + 1));
      expect([...numbers.keys()].sort(), id).toEqual(data.sources.map((each) => each.id).sort());
    }
  });

  it('have the lowest numbers where the page begins', () => {
    for (const { id, data } of cases) {
      const numbers = sourceNumbers(data);
      const ofSummary = [...new Set(data.summary.sources)].map((source) => numbers.get(source));
      expect(ofSummary, id).toEqual(ofSummary.map((_, index) => index + 1));
    }
  });
});
