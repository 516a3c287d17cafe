import { describe, expect, it } from 'vitest';
import { caseMatrix } from '../../../src/library/cases/matrix.ts';
import { caseGraph } from '../../../src/library/pictures/caseGraph.ts';
import { siteLibrary } from '../siteLibrary.ts';

const matrix = caseMatrix(siteLibrary);
const graph = caseGraph(matrix);
const gaps = (places: { y: number }[]) => {
  const heights = places.map(({ y }) => y).toSorted((a, b) => a - b);
  return heights.slice(1).map((y, index) => y - (heights[index] as number));
};

describe('the graph of cases and provisions', () => {
  it('has a line for every link', () => {
    const links = matrix.laws.flatMap(({ rows }) => rows.flatMap(({ entries }) => entries));
    expect(graph.lines.length).toBe(links.length);
  });

  it('keeps labels apart: three lines for a case, one for a provision or law', () => {
    expect(Math.min(...gaps(graph.cases))).toBeGreaterThanOrEqual(36);
    expect(Math.min(...gaps([...graph.provisions, ...graph.laws]))).toBeGreaterThanOrEqual(14);
  });

  it('stays within its frame', () => {
    const places = [...graph.cases, ...graph.provisions, ...graph.laws];
    expect(places.every(({ y }) => y > 0 && y < graph.height)).toBe(true);
  });

  it('draws what was applied last, on top', () => {
    const roles = graph.lines.map(({ role }) => role);
    expect(roles.lastIndexOf('illustrates')).toBeLessThan(roles.indexOf('applied'));
  });
});
