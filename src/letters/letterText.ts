/** What a stretch of a letter stands on: an option that is chosen, or citations that may be made. */
export interface Condition {
  /** Id of an option or of a group of citations. */
  id: string;
  /** Whether the stretch stands where the option is not chosen. */
  negated: boolean;
}

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'blank'; id: string }
  | { kind: 'cites'; id: string }
  | { kind: 'when'; condition: Condition; pieces: Piece[] };

/** What a line of the source is, by the marks at its head. */
export const blockMarks = {
  '## ': 'heading',
  '# ': 'title',
  '- ': 'item',
  '> ': 'flush',
  '< ': 'right',
  '||': 'row',
} as const;

export type BlockKind = (typeof blockMarks)[keyof typeof blockMarks] | 'paragraph';

export interface Block {
  kind: BlockKind;
  condition?: Condition;
  /** One, or those of a row of a table. */
  cells: Piece[][];
  /** Counted from 1 within the source. */
  line: number;
}

export interface LetterProblem {
  line: number;
  message: string;
}

export interface LetterText {
  blocks: Block[];
  problems: LetterProblem[];
}

const CONDITION = /^\?(!?)([a-z][a-z0-9-]*) +/;
const TOKEN = /\{([a-z][a-z0-9-]*)\}|«([a-z][a-z0-9-]*)»|〔(!?)([a-z][a-z0-9-]*)\||〕/g;
const STRAY = /[{}«»〔|]/;

/**
 * Reads the words of a letter: a block a line. `# ` heads it, `## ` heads a part, `- ` is an item
 * that is numbered, `> ` a line without indent, `< ` one set to the right, `|| a || b ||` a row of
 * a table, whatever else a paragraph. `?option ` before these marks lets the block stand only where
 * the option is chosen, `?!option ` only where it is not. Within a line `{field}` is a blank,
 * `«group»` a group of citations, `〔option|words〕` words that stand on a condition.
 * What cannot be meant is told in `problems`, and kept as text.
 */
export function parseLetter(source: string): LetterText {
  const problems: LetterProblem[] = [];
  const blocks = source.split('\n').flatMap((line, index): Block[] => {
    if (line.trim() === '') return [];
    return [
      readBlock(line.trim(), index + 1, (message) => problems.push({ line: index + 1, message })),
    ];
  });
  return { blocks, problems };
}

function readBlock(source: string, line: number, report: (message: string) => void): Block {
  const [head, negation, id] = CONDITION.exec(source) ?? [];
  const rest = source.slice(head?.length ?? 0);
  const mark = Object.keys(blockMarks).find((each) => rest.startsWith(each));
  const kind = mark ? blockMarks[mark as keyof typeof blockMarks] : 'paragraph';
  const words = rest.slice(mark?.length ?? 0);
  const cells = kind === 'row' ? cellsOf(words) : [words.trim()];
  return {
    kind,
    ...(id && { condition: { id, negated: negation === '!' } }),
    cells: cells.map((cell) => readPieces(cell, report)),
    line,
  };
}

function cellsOf(words: string): string[] {
  return words
    .replace(/\|\|\s*$/, '')
    .split('||')
    .map((cell) => cell.trim());
}

function readPieces(words: string, report: (message: string) => void): Piece[] {
  const pieces: Piece[] = [];
  let into = pieces;
  let at = 0;
  const addText = (end: number) => {
    const text = words.slice(at, end);
    const stray = STRAY.exec(text)?.[0];
    if (stray) report(`${stray} opens or closes nothing: ${text}`);
    if (text !== '') into.push({ kind: 'text', text });
  };
  for (const match of words.matchAll(TOKEN)) {
    const [token, blank, cites, negation, option] = match;
    addText(match.index);
    at = match.index + token.length;
    if (blank) into.push({ kind: 'blank', id: blank });
    else if (cites) into.push({ kind: 'cites', id: cites });
    else if (option) {
      if (into !== pieces) report(`〔${option}| stands within another 〔…〕`);
      const when: Piece = {
        kind: 'when',
        condition: { id: option, negated: negation === '!' },
        pieces: [],
      };
      pieces.push(when);
      into = when.pieces;
    } else {
      if (into === pieces) report('〕 closes nothing');
      into = pieces;
    }
  }
  addText(words.length);
  if (into !== pieces) report('〔 is not closed on its line');
  return pieces;
}

/** Every piece of a block, those within conditions included. */
export function piecesOf({ cells }: Pick<Block, 'cells'>): Piece[] {
  const flat = (pieces: Piece[]): Piece[] =>
    pieces.flatMap((piece) => (piece.kind === 'when' ? [piece, ...flat(piece.pieces)] : [piece]));
  return cells.flatMap(flat);
}
