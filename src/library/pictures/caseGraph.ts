import type { CaseData } from '../../content-model/case/case.ts';
import { caseStrings } from '../../i18n/cases.ts';
import { fill } from '../../i18n/fill.ts';
import { locales } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';
import type { CaseMatrix, MatrixRow } from '../cases/matrix.ts';
import type { Case } from '../model.ts';
import { fontSize, lineHeight } from './pictureScale.ts';
import { wrapLabel } from './wrapLabel.ts';

type Role = CaseData['provisions'][number]['role'];

/** The lines of a name, and the baseline of the first. */
interface Name {
  lines: string[];
  y: number;
}

/**
 * Cases on the left, provisions on the right, between them a line for whatever joins them. Each side is
 * a column of its own, so that no name lies on a line; px, but the lines stretch with the page.
 */
export interface CaseGraph {
  height: number;
  caseWidth: number;
  provisionWidth: number;
  cases: { entry: Case; y: number; name: Name }[];
  laws: { name: Name }[];
  /** `text` stands under the name of its law; `name` is for those who do not see where. */
  provisions: { row: MatrixRow; y: number; text: string; name: string }[];
  /** The faintest first, so that what was applied lies on top; from 0 to 100 across. */
  lines: { role: Role; path: string }[];
}

/** What both columns leave in a window of 320 px is enough to follow a line. */
const caseWidth = 118;
const provisionWidth = 112;
/** Between a name and the edge of its column. */
const gap = 4;
const top = 8;
/** As high as a finger needs. */
const rowHeight = 24;
/** How much wider bold Latin letters are. */
const bold = 1.1;
const order: Role[] = ['illustrates', 'counterpart', 'invoked', 'applied'];

/** Lays out who applied what; cases stand as near as may be to their provisions, so that few lines cross. */
export function caseGraph({ laws: groups, cases }: CaseMatrix, language: Language): CaseGraph {
  let y = top;
  const laws: CaseGraph['laws'] = [];
  const provisions: CaseGraph['provisions'] = [];
  for (const { law, rows } of groups) {
    const lines = wrapLabel(law.data.short[language], (provisionWidth - gap) / (bold * fontSize));
    laws.push({ name: { lines, y: y + lineHeight } });
    y += lines.length * lineHeight + 6;
    for (const row of rows) {
      const text = fill(caseStrings[language].article, { n: row.provision.number });
      const name = [law.data.short[language], text].join(locales[language].punctuation.space);
      provisions.push({ row, y: y + rowHeight / 2, text, name });
      y += rowHeight;
    }
    y += 4;
  }
  const height = y + top;
  const placed = placeCases(cases, provisions, height).map((node) => ({
    ...node,
    name: nameAround(node, language),
  }));
  const path = lines(placed, provisions);
  return { height, caseWidth, provisionWidth, cases: placed, laws, provisions, lines: path };
}

/** The name of a case, its lines around its height. */
function nameAround({ entry, y }: { entry: Case; y: number }, language: Language): Name {
  const lines = wrapLabel(entry.title[language], (caseWidth - gap) / fontSize);
  return { lines, y: y + 4 - ((lines.length - 1) * lineHeight) / 2 };
}

/** Spreads the cases over the height, in the order of the mean height of their provisions. */
function placeCases(
  cases: Case[],
  provisions: CaseGraph['provisions'],
  height: number,
): { entry: Case; y: number }[] {
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
    .map(({ entry }, index) => ({ entry, y: round(top + step * (index + 0.5)) }));
}

function lines(
  cases: { entry: Case; y: number }[],
  provisions: CaseGraph['provisions'],
): CaseGraph['lines'] {
  return provisions
    .flatMap(({ row, y }) =>
      row.entries.map(({ entry, link }) => {
        const from = cases.find((node) => node.entry === entry) as { y: number };
        return { role: link.role, path: `M0 ${from.y}C50 ${from.y} 50 ${y} 100 ${y}` };
      }),
    )
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
