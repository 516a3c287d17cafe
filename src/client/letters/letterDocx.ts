import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ComposedBlock, Run } from '../../letters/compose.ts';
import { withTables } from '../../letters/tables.ts';

/** Songti at 12 pt (四号 and 小四 are usual in letters), 1.5 lines; sizes are in half points. */
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' };
const SIZE = 24;
const TITLE_SIZE = 32;
/** Two characters of 12 pt, in twentieths of a point. */
const INDENT = 480;
const LINE = 360;

/** A Chinese letter as a .docx file, made on this device. */
export function letterDocx(blocks: readonly ComposedBlock[], title: string): Promise<Blob> {
  const children = withTables(blocks).map((part) =>
    'block' in part ? paragraph(part.block) : table(part.rows),
  );
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: { default: { document: { run: { font: FONT, size: SIZE } } } },
    sections: [{ children }],
  });
  return Packer.toBlob(document);
}

function paragraph({ kind, cells }: ComposedBlock): Paragraph {
  const isTitle = kind === 'title';
  const indented = kind === 'paragraph' || kind === 'item';
  const bold = isTitle || kind === 'heading';
  return new Paragraph({
    children: runsOf(cells[0] ?? [], { bold, size: isTitle ? TITLE_SIZE : SIZE }),
    alignment: isTitle
      ? AlignmentType.CENTER
      : kind === 'right'
        ? AlignmentType.RIGHT
        : AlignmentType.LEFT,
    spacing: { line: LINE, ...(isTitle && { after: LINE }) },
    ...(indented && { indent: { firstLine: INDENT } }),
  });
}

function table(rows: readonly ComposedBlock[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ cells }, row) =>
        new TableRow({
          tableHeader: row === 0,
          children: cells.map((runs) => {
            const children = runsOf(runs, { bold: row === 0, size: SIZE });
            return new TableCell({ children: [new Paragraph({ children })] });
          }),
        }),
    ),
  });
}

/** A line that was broken when it was typed is broken in the document. */
function runsOf(
  runs: readonly Run[],
  { bold, size }: { bold: boolean; size: number },
): ParagraphChild[] {
  return runs.flatMap(({ text }) =>
    text.split('\n').map((line, index) => {
      return new TextRun({ text: line, bold, size, font: FONT, ...(index > 0 && { break: 1 }) });
    }),
  );
}
