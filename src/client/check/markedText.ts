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
  const shown = new Set(pieces.map(({ mark }) => mark));
  const numbers = new Map(flags.map((flag, i) => [flag, i + 1]));
  // Another flag of the same words has no stretch of its own.
  const hidden = flags.filter((flag) => !shown.has(flag));
  const reached = new Set<Flag>();
  return pieces.map(({ start, text, mark }) => {
    const end = start + text.length;
    const number = isFlag(mark) ? numbers.get(mark) : undefined;
    const isFirst = isFlag(mark) && !reached.has(mark);
    if (isFirst) reached.add(mark);
    const own = make(text, mark, isFirst ? { id: `mark-${number}` } : {}, number, showing);
    const begun = hidden
      .filter((flag) => flag.start >= start && flag.start < end)
      .map((flag) => element('span', { id: `mark-${numbers.get(flag)}` }));
    return begun.length > 0 ? element('span', {}, ...begun, own) : own;
  });
}

function make(
  text: string,
  mark: Piece['mark'],
  id: { id?: string },
  number: number | undefined,
  { base, locale }: Showing,
): Node {
  if (!mark) return document.createTextNode(text);
  if (isFlag(mark)) {
    const level = notes.includes(mark.fault.kind) ? 'noted' : 'wrong';
    const link = element('a', { href: `#flag-${number}` }, text);
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
