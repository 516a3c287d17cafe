import type { Language } from '../law/language.ts';
import { blanks } from './compose.ts';
import type { Block, Piece } from './letterText.ts';

/** The words of a block, with blanks for what is filled in or cited; empty where it has none. */
export function wordsOf({ cells }: Block, language: Language): string {
  const text = cells
    .map((pieces) => pieces.map((piece) => ofPiece(piece, language)).join(''))
    .join(' ');
  return /\p{L}/u.test(text) ? text.trim() : '';
}

function ofPiece(piece: Piece, language: Language): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'when') return piece.pieces.map((each) => ofPiece(each, language)).join('');
  return blanks[language];
}
