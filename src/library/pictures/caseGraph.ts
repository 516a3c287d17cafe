import type { CaseData } from '../../content-model/case/case.ts';
import type { Language } from '../../law/language.ts';
import type { CaseMatrix, MatrixRow } from '../cases/matrix.ts';
import type { Case, Law } from '../model.ts';
import { wrapLabel } from './wrapLabel.ts';

type Role = CaseData['provisions'][number]['role'];

/** Cases on the left, provisions on the right, a line for whatever joins them. Units of the picture. */
export interface CaseGraph {
  width: number;
  height: number;
  cases: { entry: Case; x: number; y: number }[];
  laws: { law: Law; y: number }[];
  provisions: { row: MatrixRow; x: number; y: number }[];
  /** The faintest first, so that what was applied lies on top. */
  lines: { role: Role; path: string }[];
}

const width = 360;
const caseX = 122;
const provisionX = 296;
const top = 8;
const lawHeight = 22;
const rowHeight = 17;
const order: Role[] = ['illustrates', 'counterpart', 'invoked', 'applied'];

/** Lays out who applied what; cases stand as near as may be to their provisions, so that few lines cross. */
export function caseGraph({ laws: groups, cases }: CaseMatrix): CaseGraph {
  let y = top;
  const laws: CaseGraph['laws'] = [];
  const provisions: CaseGraph['provisions'] = [];
  for (const { law, rows } of groups) {
    y += lawHeight;
    laws.push({ law, y: y - 6 });
    for (const row of rows) {
      provisions.push({ row, x: provisionX, y: y + rowHeight / 2 });
      y += rowHeight;
    }
  }
  const height = y + top;
  const placed = placeCases(cases, provisions, height);
  return { width, height, cases: placed, laws, provisions, lines: lines(placed, provisions) };
}

/** How many characters a line of a label has room for. */
const room: Record<Language, number> = { zh: 11, en: 17 };

/** The lines of a case's label, and the height of the first: they stand around their case. */
export function caseLabel(
  { entry, y }: CaseGraph['cases'][number],
  language: Language,
): { lines: string[]; y: number } {
  const lines = wrapLabel(entry.title[language], room[language]);
  return { lines, y: y + 4 - (lines.length - 1) * 6 };
}

/** Spreads the cases over the height, in the order of the mean height of their provisions. */
function placeCases(
  cases: Case[],
  provisions: CaseGraph['provisions'],
  height: number,
): CaseGraph['cases'] {
  const mean = (entry: Case) => {
    const heights = provisions.flatMap(({ row, y }) =>
      row.entries.filter((found) => found.entry === entry).map(() => y),
    );
    return heights.reduce((sum, y) => sum + y, 0) / heights.length;
  };
  const step = (height - 2 * top) / cases.length;
  return cases
    .map((entry) => ({ entry, at: mean(entry) }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }, index) => ({ entry, x: caseX, y: round(top + step * (index + 0.5)) }));
}

function lines(cases: CaseGraph['cases'], provisions: CaseGraph['provisions']): CaseGraph['lines'] {
  return provisions
    .flatMap(({ row, x, y }) =>
      row.entries.map(({ entry, link }) => {
        const from = cases.find((node) => node.entry === entry) as CaseGraph['cases'][number];
        const bend = (from.x + x) / 2;
        return {
          role: link.role,
          path: `M${from.x} ${from.y}C${bend} ${from.y} ${bend} ${y} ${x} ${y}`,
        };
      }),
    )
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
