import { addressOf, splitKey } from '../../i18n/routes.ts';
import type { Linked, Proof } from '../../proof/checkText.ts';
import { type Flag, notes } from '../../proof/flag.ts';
import { element } from '../search/element.ts';
import type { Showing } from './showing.ts';

/** A stretch of the text that belongs to one mark, or to none. */
interface Piece {
  start: number;
  text: string;
  mark: Flag | Linked | undefined;
}

const isFlag = (mark: Piece['mark']): mark is Flag => mark !== undefined && 'fault' in mark;
const lengthOf = ({ start, end }: { start: number; end: number }) => end - start;

/**
 * The text as it was given, its flagged places leading to what is said of them, and what it cites
 * to the pages of it. Where places overlap each character belongs to the shortest of them; every
 * flag has an address in the text.
 */
export function markedText(source: string, { flags, links }: Proof, showing: Showing): Node[] {
  const pieces = piecesOf(source, [...flags, ...links]);
  const reached = new Set<number>();
  return pieces.map(({ start, text, mark }) => {
    const end = start + text.length;
    const own = isFlag(mark) ? flags.indexOf(mark) : -1;
    const first = own >= 0 && !reached.has(own);
    if (first) reached.add(own);
    // Another flag of the same words has no stretch of its own.
    const hidden = flags.flatMap((flag, i) => {
      const begins = flag.start >= start && flag.start < end;
      const isHidden = begins && pieces.every((piece) => piece.mark !== flag);
      return isHidden ? [element('span', { id: `mark-${i + 1}` })] : [];
    });
    const shown = make(text, mark, first ? { id: `mark-${own + 1}` } : {}, own, showing);
    return hidden.length > 0 ? element('span', {}, ...hidden, shown) : shown;
  });
}

function make(
  text: string,
  mark: Piece['mark'],
  id: { id?: string },
  flag: number,
  { base, locale }: Showing,
): Node {
  if (!mark) return document.createTextNode(text);
  if (isFlag(mark)) {
    const level = notes.includes(mark.fault.kind) ? 'noted' : 'wrong';
    const link = element('a', { href: `#flag-${flag + 1}` }, text);
    return element('mark', { ...id, class: level }, link);
  }
  const { key, anchor } = splitKey(mark.reference);
  return element('a', { href: addressOf(base, locale, key, anchor) }, text);
}

function piecesOf(source: string, marks: readonly (Flag | Linked)[]): Piece[] {
  const edges = new Set([0, source.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const inOrder = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [i, end] of inOrder.slice(1).entries()) {
    const start = inOrder[i] ?? 0;
    const covering = marks.filter((each) => each.start <= start && each.end >= end);
    const flagged = covering.filter(isFlag);
    const [mark] = (flagged.length > 0 ? flagged : covering).sort(
      (a, b) => lengthOf(a) - lengthOf(b),
    );
    const last = pieces.at(-1);
    if (last && last.mark === mark) last.text += source.slice(start, end);
    else pieces.push({ start, text: source.slice(start, end), mark });
  }
  return pieces;
}
