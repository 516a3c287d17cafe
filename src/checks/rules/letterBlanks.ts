import type { Language } from '../../law/language.ts';
import {
  type Block,
  type Condition,
  type Piece,
  parseLetter,
  piecesOf,
} from '../../letters/letterText.ts';
import type { Collection } from '../../loaders/entries.ts';
import type { Found, Rule } from '../rule.ts';

type LetterEntry = Collection['letters'][number];

/**
 * A letter has the same blocks in both languages, with the same blanks, citations and conditions,
 * and uses every field and group of citations that it has.
 */
export const letterBlanks: Rule = {
  name: 'letter-blanks',
  *check({ collection }) {
    for (const letter of collection.letters) {
      yield* readable(letter, 'zh');
      yield* readable(letter, 'en');
      yield* alike(letter);
      yield* unused(letter);
    }
  },
};

/** `{row}` is the number of a row of a table: no field. */
const ROW_NUMBER = 'row';

function* readable({ meta, pages }: LetterEntry, language: Language): Iterable<Found> {
  const page = pages[language];
  if (!page) return;
  const { blocks, problems } = parseLetter(page.data.letter);
  const first = page.lineOf(['letter']);
  for (const { line, message } of problems) {
    const remedy = 'close what opens on the same line: {field}, «group», 〔option|words〕';
    yield { file: page.file, line: first + line, message, remedy };
  }
  for (const block of blocks) {
    for (const message of unknownIn(block, meta.data)) {
      const remedy = 'spell it as letter.yaml has it, or add it there';
      yield { file: page.file, line: first + block.line, message, remedy };
    }
  }
}

function unknownIn(block: Block, { fields, cites }: LetterEntry['meta']['data']): string[] {
  const kinds = new Map(fields.map(({ id, kind }) => [id, kind]));
  const conditions = conditionsOf(block).filter(
    ({ id, negated }) => kinds.get(id) !== 'option' && (negated || !(id in cites)),
  );
  return [
    ...conditions.map(({ id }) => `"${id}" is no option of the letter, nor a group of citations`),
    ...piecesOf(block).flatMap((piece) => {
      if (piece.kind === 'cites' && !(piece.id in cites)) {
        return [`«${piece.id}» is no group of citations`];
      }
      if (piece.kind !== 'blank' || piece.id === ROW_NUMBER) return [];
      const isFilled = kinds.has(piece.id) && kinds.get(piece.id) !== 'option';
      return isFilled ? [] : [`{${piece.id}} is no field that is filled in`];
    }),
  ];
}

function conditionsOf(block: Block): Condition[] {
  const inside = piecesOf(block).flatMap((each) => (each.kind === 'when' ? [each.condition] : []));
  return block.condition ? [block.condition, ...inside] : inside;
}

function* alike({ pages: { zh, en } }: LetterEntry): Iterable<Found> {
  if (!zh || !en) return;
  const chinese = parseLetter(zh.data.letter).blocks;
  const english = parseLetter(en.data.letter).blocks;
  const remedy = 'write both languages line by line, with the same marks, blanks and conditions';
  for (let at = 0; at < Math.max(chinese.length, english.length); at += 1) {
    const [block, twin] = [chinese[at], english[at]];
    const wanted = block ? shapeOf(block) : 'nothing more';
    const found = twin ? shapeOf(twin) : 'nothing more';
    if (wanted === found) continue;
    const line = en.lineOf(['letter']) + (twin?.line ?? english.at(-1)?.line ?? 0);
    const message = `${found} stands where the Chinese letter has ${wanted}`;
    yield { file: en.file, line, message, remedy };
    return;
  }
}

/** What both languages share of a block; the order of words differs, and with it that of blanks. */
function shapeOf({ kind, condition, cells }: Block): string {
  const marks = cells.map((cell) => marksIn(cell)).join(' || ');
  const on = condition ? `${condition.negated ? '?!' : '?'}${condition.id} ` : '';
  return marks.trim() === '' ? `${on}a ${kind}` : `${on}a ${kind} with ${marks}`;
}

function marksIn(pieces: Piece[]): string {
  return pieces.map(markOf).filter(Boolean).sort().join(' ');
}

function markOf(piece: Piece): string {
  if (piece.kind === 'text') return '';
  if (piece.kind === 'blank') return `{${piece.id}}`;
  if (piece.kind === 'cites') return `«${piece.id}»`;
  const { id, negated } = piece.condition;
  return `〔${negated ? '!' : ''}${id}|${marksIn(piece.pieces)}〕`;
}

function* unused({ meta, pages }: LetterEntry): Iterable<Found> {
  const { fields, cites, days } = meta.data;
  const blocks = pages.zh ? parseLetter(pages.zh.data.letter).blocks : [];
  const used = new Set<string | undefined>([
    ...blocks.flatMap((block) => conditionsOf(block).map(({ id }) => id)),
    ...blocks.flatMap(piecesOf).map((piece) => ('id' in piece ? piece.id : undefined)),
    ...Object.values(cites).flatMap(({ provisions }) => provisions.map(({ when }) => when)),
    ...Object.values(days),
  ]);
  const places = [
    ...fields.map(({ id }, index) => ({ id, path: ['fields', index, 'id'] })),
    ...Object.keys(cites).map((id) => ({ id, path: ['cites', id] })),
  ];
  for (const { id, path } of places) {
    if (used.has(id)) continue;
    const message = `nothing in the letter uses "${id}"`;
    const remedy = 'use it in the words of the letter, or take it out';
    yield { file: meta.file, line: meta.lineOf(path), message, remedy };
  }
}
