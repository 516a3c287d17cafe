import { describe, expect, it } from 'vitest';
import { caseMatrix } from '../../../src/library/cases/matrix.ts';
import { caseGraph } from '../../../src/library/pictures/caseGraph.ts';
import { fontSize, lineHeight } from '../../../src/library/pictures/pictureScale.ts';
import { textWidth } from '../../../src/library/pictures/textWidth.ts';
import { siteLibrary } from '../siteLibrary.ts';

const matrix = caseMatrix(siteLibrary);

describe.each(['zh', 'en'] as const)('the graph of cases and provisions, %s', (language) => {
  const graph = caseGraph(matrix, language);
  /** From the top to the bottom of each name, in either column. */
  const spans = (names: { lines: string[]; y: number }[]) =>
    names
      .map(({ lines, y }) => ({ top: y - 10, bottom: y + 3 + (lines.length - 1) * lineHeight }))
      .toSorted((a, b) => a.top - b.top);
  const caseNames = graph.cases.map(({ name }) => name);
  const lawNames = graph.laws.map(({ name }) => name);
  const provisionNames = graph.provisions.map(({ text, y }) => ({ lines: [text], y: y + 4 }));
  const columns = [spans(caseNames), spans([...lawNames, ...provisionNames])];

  it('has a line for every link', () => {
    const links = matrix.laws.flatMap(({ rows }) => rows.flatMap(({ entries }) => entries));
    expect(graph.lines.length).toBe(links.length);
  });

  it('draws lines between the columns, on no name', () => {
    for (const { path } of graph.lines) expect(path).toMatch(/^M0 [\d.]+C.+ 100 [\d.]+$/);
  });

  it('keeps names apart', () => {
    for (const column of columns) {
      const touching = column.filter(({ top }, i) => top < (column[i - 1]?.bottom ?? 0));
      expect(touching).toEqual([]);
    }
  });

  it('keeps names within their column and the frame', () => {
    const wide = (lines: string[]) => Math.max(...lines.map(textWidth)) * fontSize + 4;
    for (const { lines } of caseNames)
      expect(wide(lines), lines.join()).toBeLessThanOrEqual(graph.caseWidth);
    for (const { lines } of [...lawNames, ...provisionNames])
      expect(wide(lines), lines.join()).toBeLessThanOrEqual(graph.provisionWidth);
    for (const { top, bottom } of columns.flat())
      expect(top >= 0 && bottom <= graph.height).toBe(true);
  });

  it('gives a finger room for each provision and case', () => {
    for (const nodes of [graph.cases, graph.provisions]) {
      const heights = nodes.map(({ y }) => y).toSorted((a, b) => a - b);
      const gaps = heights.slice(1).map((y, index) => y - (heights[index] as number));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
    }
  });

  it('has a name and an address for each node', () => {
    for (const { entry } of graph.cases) expect(entry.key && entry.title[language]).toBeTruthy();
    for (const { row, name, text } of graph.provisions) {
      expect(row.provision.key).toBeTruthy();
      expect(name).toContain(text);
    }
    const names = graph.provisions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('draws what was applied last, on top', () => {
    const roles = graph.lines.map(({ role }) => role);
    expect(roles.lastIndexOf('illustrates')).toBeLessThan(roles.indexOf('applied'));
  });
});
